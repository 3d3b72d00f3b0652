package dk.kursusret.importer.file;

import java.util.Locale;
import java.util.Optional;

/** What the name of a file promises. */
record FileName(String ending) {

    static FileName of(String name) {
        int point = name.lastIndexOf('.');
        return new FileName(point < 0 ? "" : name.substring(point).toLowerCase(Locale.ROOT));
    }

    /** The ending, where it belongs to another kind of file than this one is. */
    Optional<String> otherThan(FileType type) {
        boolean other = switch (ending) {
            case ".csv", ".txt", ".tsv" -> type != FileType.CSV;
            case ".xlsx", ".xls", ".xlsm", ".xlsb", ".ods" -> type == FileType.CSV
                    || type == FileType.XLSX && !ending.equals(".xlsx");
            default -> false;
        };
        return other ? Optional.of(ending) : Optional.empty();
    }
}
