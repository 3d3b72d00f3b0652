/** Assembles a local server: data folder, DynamoDB, functions, HTTP. */
package dk.kursusret.local.server;
