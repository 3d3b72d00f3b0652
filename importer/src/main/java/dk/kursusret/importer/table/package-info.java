/**
 * Decides which rows below the headings are courses, and what the others say: text rows, repeated headings, withdrawn
 * courses.
 */
package dk.kursusret.importer.table;
