package dk.kursusret.importer.check;

import dk.kursusret.rules.texts.Text;

/**
 * The list for which a file is read.
 *
 * @param id list id
 * @param name the short name, for use inside a sentence
 */
public record ListName(String id, Text name) {}
