package dk.kursusret.importer.file;

import dk.kursusret.gateway.input.PersonalData;
import dk.kursusret.importer.finding.FileFault;
import dk.kursusret.importer.finding.Finding;
import dk.kursusret.importer.finding.Messages;
import dk.kursusret.importer.finding.Place;
import dk.kursusret.rules.lists.Spelling;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Rows in normalised spelling: letters composed, HTML entities decoded, and invisible characters removed. Control
 * characters, which are read as white space, and decoded entities are counted and reported at the end, because they
 * look different in the file.
 */
final class NormalisedRows implements Rows {
    private static final String NOT_SHOWN = "…";
    private final Rows rows;
    private final Messages messages;
    private Optional<Place> firstControl = Optional.empty();
    private int controls;
    private Optional<Sample> firstEntity = Optional.empty();
    private int cellsWithEntities;

    NormalisedRows(Rows rows, Messages messages) {
        this.rows = rows;
        this.messages = messages;
    }

    /** A word as written and as read. */
    private record Sample(Place place, String written, String read) {

        static Sample of(Place place, String cell) {
            List<String> words = Arrays.stream(cell.split("\\s+")).filter(word -> !Entities.read(word).equals(word))
                    .toList();
            String first = words.isEmpty() ? cell : words.getFirst();
            String word = words.stream().filter(Entities::spellALetterOf).findFirst().orElse(first);
            boolean shown = !PersonalData.looksLikeCpr(Entities.read(cell));
            return new Sample(place, shown ? word : NOT_SHOWN, shown ? Entities.read(word) : NOT_SHOWN);
        }
    }

    @Override
    public Optional<FileRow> next() throws FileFault {
        return rows.next().map(this::normalised);
    }

    private FileRow normalised(FileRow row) {
        if (isPlain(row)) {
            return row;
        }
        List<String> cells = new ArrayList<>(row.cells());
        for (int i = 0; i < cells.size(); i++) {
            if (!isPlain(cells.get(i)) && !row.marks().formulas().contains(i)) {
                cells.set(i, normalised(cells.get(i), row.place().column(i)));
            }
        }
        FileRow normalised = new FileRow(row.line(), row.row(), row.hidden(), cells, row.marks());
        if (normalised.isBlank()) {
            return normalised;
        }
        for (int i = 0; i < cells.size(); i++) {
            countControls(cells.get(i), row.place().column(i));
        }
        return normalised;
    }

    private static boolean isPlain(FileRow row) {
        for (String cell : row.cells()) {
            if (!isPlain(cell)) {
                return false;
            }
        }
        return true;
    }

    private static boolean isPlain(String cell) {
        for (int i = 0; i < cell.length(); i++) {
            char c = cell.charAt(i);
            if ((c < ' ' || c == '&' || c >= 0x7F) && (c == '&' || c == 0xAD || c >= 0x300 || Cells.isControl(c))) {
                return false;
            }
        }
        return true;
    }

    private String normalised(String cell, Place place) {
        String read = Entities.read(cell);
        if (!read.equals(cell)) {
            cellsWithEntities++;
            firstEntity = firstEntity.or(() -> Optional.of(Sample.of(place, cell)));
        }
        return Spelling.of(read);
    }

    /** Counts control characters, which become white space when the cell is tidied. */
    private void countControls(String cell, Place place) {
        int found = (int) cell.chars().filter(c -> Cells.isControl((char) c)).count();
        if (found > 0) {
            controls += found;
            firstControl = firstControl.or(() -> Optional.of(place));
        }
    }

    @Override
    public List<Finding> findings() {
        List<Finding> findings = new ArrayList<>(rows.findings());
        firstControl.ifPresent(place -> findings.add(messages.finding("W319", place, Map.of("count", controls))));
        firstEntity.ifPresent(sample -> findings.add(messages.finding("W320", sample.place(), sample.written(),
                Map.of("count", cellsWithEntities, "written", Messages.shown(sample.written()), "read",
                        Messages.shown(sample.read())))));
        return findings;
    }

    @Override
    public Set<Integer> hiddenColumns() {
        return rows.hiddenColumns();
    }

    @Override
    public void close() throws FileFault {
        rows.close();
    }
}
