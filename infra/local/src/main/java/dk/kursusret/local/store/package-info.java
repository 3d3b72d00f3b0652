/** What a local server keeps on disk: a folder of its own, with DynamoDB in it. */
package dk.kursusret.local.store;
