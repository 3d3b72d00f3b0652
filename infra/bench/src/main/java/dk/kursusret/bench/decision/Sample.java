package dk.kursusret.bench.decision;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Locale;

/** Bodies of eligibility requests about a course of the lists in memory; each asks about every scheme. */
public enum Sample {
    /** Six weeks on the day of the guidance, everything known; no other scheme is in force. */
    GRANTED_2015("ENTITLED"),
    /** The same, when the course ends too late: what would change it is sought. */
    REFUSED_2015("NOT_ENTITLED"),
    /** Everything known on a day on which most schemes are in force. */
    GRANTED_2021("ENTITLED"),
    /** The same day, with hardly anything known: the facts that decide are sought. */
    OPEN_2021("UNDETERMINED");

    private final String sixWeeks;

    Sample(String sixWeeks) {
        this.sixWeeks = sixWeeks;
    }

    /** What six weeks come to. */
    String sixWeeks() {
        return sixWeeks;
    }

    public byte[] body() {
        try (InputStream in = Sample.class.getResourceAsStream(label() + ".json")) {
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(label(), e);
        }
    }

    /** As files and the report name it. */
    String label() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
