/** Lists that are fetched on a schedule from addresses that the operator has named. */
package dk.kursusret.importer.fetch;
