package dk.kursusret.importer.file;

/**
 * A list in the same file that is not read.
 *
 * @param name the name of its sheet, in the form in which it may be shown
 */
public record OtherList(String name, FileContent.Source source) {}
