package dk.kursusret.importer.file;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** The names of what lies in a ZIP that holds no workbook, in small letters, as its directory has them. */
record ZipNames(List<String> names) {
    private static final byte[] DIRECTORY_ENTRY = {'P', 'K', 1, 2};
    private static final int NAME_LENGTH = 28;
    private static final int NAME = 46;
    private static final List<String> ENDINGS = List.of(".xlsx", ".xlsm", ".xlsb", ".xls", ".ods", ".csv", ".tsv",
            ".txt");

    ZipNames {
        names = List.copyOf(names);
    }

    static ZipNames in(byte[] bytes) {
        List<String> names = new ArrayList<>();
        for (int at = 0; at + NAME <= bytes.length; at++) {
            if (startsEntry(bytes, at)) {
                int length = (bytes[at + NAME_LENGTH] & 0xFF) + ((bytes[at + NAME_LENGTH + 1] & 0xFF) << 8);
                int end = Math.min(bytes.length, at + NAME + length);
                names.add(new String(bytes, at + NAME, end - at - NAME, StandardCharsets.UTF_8)
                        .toLowerCase(Locale.ROOT));
            }
        }
        return new ZipNames(names);
    }

    private static boolean startsEntry(byte[] bytes, int at) {
        for (int i = 0; i < DIRECTORY_ENTRY.length; i++) {
            if (bytes[at + i] != DIRECTORY_ENTRY[i]) {
                return false;
            }
        }
        return true;
    }

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
