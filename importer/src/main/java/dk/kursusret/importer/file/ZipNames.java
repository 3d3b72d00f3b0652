package dk.kursusret.importer.file;

import java.util.List;
import java.util.Set;

/** The names of what lies in a ZIP that holds no workbook, in small letters. */
record ZipNames(Set<String> names) {
    private static final List<String> ENDINGS = List.of(".xlsx", ".xlsm", ".xlsb", ".xls", ".ods", ".csv", ".tsv",
            ".txt");

    boolean areOfAWordDocument() {
        return isOffice() && names.stream().anyMatch(name -> name.startsWith("word/"));
    }

    /** Files were packed, and one of them may be the list. */
    boolean haveAList() {
        return !isOffice() && names.stream().anyMatch(name -> ENDINGS.stream().anyMatch(name::endsWith));
    }

    private boolean isOffice() {
        return names.contains("[content_types].xml");
    }
}
