package dk.kursusret.importer.check;

import dk.kursusret.rules.texts.Text;

/**
 * The list a file is read for.
 *
 * @param id list id
 * @param name short, to stand inside a sentence
 */
public record ListName(String id, Text name) {}
