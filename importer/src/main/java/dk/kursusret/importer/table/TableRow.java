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
     * A course, or what is to be read as one.
     *
     * @param above what the cells above say where its own are blank
     * @param section the area that a text row above names, where its own is blank
     */
    record Course(FileRow row, Map<Field, String> above, Optional<String> section) implements TableRow {
        public Course {
            above = Map.copyOf(above);
        }

        /** What other rows say of it. */
        public Map<Field, String> given() {
            if (section.isEmpty() || above.containsKey(Field.ERHVERVSOMRAADE)) {
                return above;
            }
            Map<Field, String> given = new HashMap<>(above);
            given.put(Field.ERHVERVSOMRAADE, section.get());
            return given;
        }
    }

    /** A course that the list holds no longer. */
    record Withdrawn(FileRow row, Finding why) implements TableRow {}

    /** A row that cannot be a course of this table. */
    record LeftOut(FileRow row, Finding why) implements TableRow {}

    /** Nothing stands in it but, perhaps, a running number or a note beside the table. */
    record Blank() implements TableRow {}

    /** It speaks of other rows: a text row, headings again. */
    record Remark() implements TableRow {}
}
