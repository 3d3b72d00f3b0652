/** What a local server keeps on disk: a folder of its own, with DynamoDB's data and files. */
package dk.kursusret.local.store;
