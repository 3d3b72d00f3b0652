package dk.kursusret.importer.file;

import java.util.List;
import java.util.Set;

/** The names of the entries of a ZIP that holds no workbook, in lower case. */
record ZipNames(Set<String> names) {
    private static final List<String> EXTENSIONS = List.of(".xlsx", ".xlsm", ".xlsb", ".xls", ".ods", ".csv", ".tsv",
            ".txt");

    boolean areOfAWordDocument() {
        return isOffice() && names.stream().anyMatch(name -> name.startsWith("word/"));
    }

    /** Whether files were zipped of which one may be the list. */
    boolean includeAList() {
        return !isOffice() && names.stream().anyMatch(name -> EXTENSIONS.stream().anyMatch(name::endsWith));
    }

    private boolean isOffice() {
        return names.contains("[content_types].xml");
    }
}
