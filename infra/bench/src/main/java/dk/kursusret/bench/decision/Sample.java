package dk.kursusret.bench.decision;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Locale;

/** Bodies of eligibility requests about a course on the lists in memory. Each asks about every scheme. */
public enum Sample {
    /** Six weeks on the day of the guidance, with everything known; no other scheme is in force. */
    GRANTED_2015("ENTITLED"),
    /** The same, but the course ends too late: changes that would help are searched for. */
    REFUSED_2015("NOT_ENTITLED"),
    /** A day on which most schemes are in force, with everything known. */
    GRANTED_2021("ENTITLED"),
    /** The same day, with hardly anything known: the decisive facts are searched for. */
    OPEN_2021("UNDETERMINED");

    private final String sixWeeks;

    Sample(String sixWeeks) {
        this.sixWeeks = sixWeeks;
    }

    /** The expected outcome of six weeks. */
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

    /** The name in files and in the report. */
    String label() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
