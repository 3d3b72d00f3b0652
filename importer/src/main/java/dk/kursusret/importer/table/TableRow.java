package dk.kursusret.importer.table;

import dk.kursusret.importer.file.FileRow;
import dk.kursusret.importer.finding.Finding;
import dk.kursusret.importer.profile.Field;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** What a row below the headings is. */
public sealed interface TableRow {

    /**
     * A course, or a row that is to be read as one.
     *
     * @param above values of cells above, for those of its own that are blank
     * @param section the area named by a text row above, where its own is blank
     */
    record Course(FileRow row, Map<Field, String> above, Optional<String> section) implements TableRow {
        public Course {
            above = Map.copyOf(above);
        }

        /** The values that other rows give it. */
        public Map<Field, String> given() {
            if (section.isEmpty() || above.containsKey(Field.ERHVERVSOMRAADE)) {
                return above;
            }
            Map<Field, String> given = new HashMap<>(above);
            given.put(Field.ERHVERVSOMRAADE, section.get());
            return given;
        }
    }

    /** A course that the list no longer holds. */
    record Withdrawn(FileRow row, Finding why) implements TableRow {}

    /** A row under other headings, which cannot be read as a course. */
    record LeftOut(FileRow row, Finding why) implements TableRow {}

    /** A row with nothing in it, except perhaps a running number or a note beside the table. */
    record Blank() implements TableRow {}

    /** A row about other rows: a text row, or repeated headings. */
    record Remark() implements TableRow {}
}
