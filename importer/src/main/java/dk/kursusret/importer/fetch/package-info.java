/** Fetches lists on a schedule from addresses that the operator has configured. */
package dk.kursusret.importer.fetch;
