package dk.kursusret.importer.table;

import dk.kursusret.importer.file.FileRow;
import dk.kursusret.importer.finding.Messages;
import dk.kursusret.importer.profile.Field;
import dk.kursusret.importer.profile.FileColumns;
import dk.kursusret.importer.profile.Headings;
import dk.kursusret.importer.profile.Profile;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * Recognises rows of headings further down in a table. Every row is tested and hardly any is one, so the test must be
 * fast.
 */
final class RepeatedHeadings {
    private static final int MAX_REMEMBERED = 10_000;
    private final Profile profile;
    private final Set<String> codes;
    private final Set<String> titles;
    private final int longest;
    private final boolean mayHaveDigits;
    private final Map<String, Boolean> known = new HashMap<>();

    RepeatedHeadings(Profile profile) {
        this.profile = profile;
        this.codes = headings(Field.CODE);
        this.titles = headings(Field.TITLE);
        this.longest = 2 * codes.stream().mapToInt(String::length).max().orElse(0);
        this.mayHaveDigits = codes.stream().anyMatch(RepeatedHeadings::hasDigit);
    }

    private Set<String> headings(Field field) {
        return profile.columns().stream().flatMap(column -> column.headings().keySet().stream()
                .filter(heading -> column.reads(heading).filter(field::equals).isPresent()))
                .collect(Collectors.toUnmodifiableSet());
    }

    /**
     * Whether the row has headings of both code and title. Headings that are merged down into the row are not its own.
     */
    boolean matches(FileRow row) {
        for (int i = 0; i < row.cells().size(); i++) {
            if (isCode(row.cell(i)) && isItsOwn(row, i)) {
                return IntStream.range(0, row.cells().size())
                        .anyMatch(
                                column -> titles.contains(Headings.folded(row.cell(column))) && isItsOwn(row, column));
            }
        }
        return false;
    }

    private static boolean isItsOwn(FileRow row, int column) {
        return !row.marks().fromAbove().contains(column);
    }

    TableColumns columns(FileRow row, Messages messages) {
        return TableColumns.of(new FileColumns(profile, row, messages));
    }

    /**
     * Rules out most cells by length and digits, and remembers the result for the others, which say the same few things
     * over and over.
     */
    private boolean isCode(String cell) {
        if (cell.isEmpty() || cell.length() > longest || !mayHaveDigits && hasDigit(cell)) {
            return false;
        }
        Boolean found = known.get(cell);
        if (found == null) {
            found = codes.contains(Headings.folded(cell));
            if (known.size() < MAX_REMEMBERED) {
                known.put(cell, found);
            }
        }
        return found;
    }

    private static boolean hasDigit(String cell) {
        for (int i = 0; i < cell.length(); i++) {
            if (cell.charAt(i) >= '0' && cell.charAt(i) <= '9') {
                return true;
            }
        }
        return false;
    }
}
