package dk.kursusret.importer.intake;

import dk.kursusret.gateway.json.Json;
import java.io.PrintStream;

/** Receives the progress of a long import. */
public interface Progress {
    /** Ignores progress. */
    Progress NONE = (stored, rows) -> {};

    /**
     * Called after rows have been stored.
     *
     * @param stored how many rows are stored so far
     * @param rows how many the whole file has
     */
    void stored(int stored, int rows);

    /** Logs a line of JSON for every ten thousand rows, so nothing for shorter lists. */
    static Progress loggedTo(PrintStream log) {
        return (stored, rows) -> {
            if (stored % 10_000 == 0) {
                log.println(Json.text(Json.object().put("level", "INFO").put("rowsStored", stored).put("rows", rows)));
            }
        };
    }
}
