package dk.kursusret.importer.intake;

import dk.kursusret.gateway.json.Json;
import java.io.PrintStream;

/** Is told how far a long import has come. */
public interface Progress {
    /** Tells nobody. */
    Progress NONE = (stored, rows) -> {};

    /**
     * Rows were stored.
     *
     * @param stored so far
     * @param rows of the whole file
     */
    void stored(int stored, int rows);

    /** A line of JSON for every ten thousand rows; none of a list of fewer. */
    static Progress loggedTo(PrintStream log) {
        return (stored, rows) -> {
            if (stored % 10_000 == 0) {
                log.println(Json.text(Json.object().put("level", "INFO").put("rowsStored", stored).put("rows", rows)));
            }
        };
    }
}
