/** One local server, put together: data folder, DynamoDB, functions, HTTP. */
package dk.kursusret.local.server;
