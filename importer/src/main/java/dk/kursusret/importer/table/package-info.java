/** Which rows below the headings are courses, and what the others say: text rows, headings again, withdrawn courses. */
package dk.kursusret.importer.table;
