package dk.kursusret.importer.file;

/**
 * A list in the same file that is not read.
 *
 * @param name of its sheet, as it may be shown
 */
public record OtherList(String name, FileContent.Source source) {}
