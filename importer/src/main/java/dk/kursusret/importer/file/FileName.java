package dk.kursusret.importer.file;

import java.util.Locale;
import java.util.Optional;

/** What a file's name says about its type. */
record FileName(String extension) {

    static FileName of(String name) {
        int point = name.lastIndexOf('.');
        return new FileName(point < 0 ? "" : name.substring(point).toLowerCase(Locale.ROOT));
    }

    /** The extension, where it belongs to a type other than the given one. */
    Optional<String> contradicting(FileType type) {
        boolean other = switch (extension) {
            case ".csv", ".txt", ".tsv" -> type != FileType.CSV;
            case ".xlsx", ".xls", ".xlsm", ".xlsb", ".ods" -> type == FileType.CSV
                    || type == FileType.XLSX && !extension.equals(".xlsx");
            default -> false;
        };
        return other ? Optional.of(extension) : Optional.empty();
    }
}
