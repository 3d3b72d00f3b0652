package dk.kursusret.importer.check;

import dk.kursusret.importer.finding.Finding;
import dk.kursusret.importer.finding.Messages;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The first and last day that a file states for its list, in words above the headings or in columns. Needs a new
 * instance for each pass over the file.
 */
final class FilePeriod {
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd-MM-uuuu");
    private final Map<End, StatedDay> stated = new EnumMap<>(End.class);
    private final Map<End, StatedDay> contradicting = new EnumMap<>(End.class);

    enum End {
        FIRST("F017.first"), LAST("F017");

        private final String contradiction;

        End(String contradiction) {
            this.contradiction = contradiction;
        }
    }

    void add(End end, LocalDate day, int line) {
        StatedDay first = stated.putIfAbsent(end, new StatedDay(day, line));
        if (first != null && !first.day().equals(day)) {
            contradicting.putIfAbsent(end, new StatedDay(day, line));
        }
    }

    Optional<StatedDay> day(End end) {
        return Optional.ofNullable(stated.get(end));
    }

    /** A finding for each end of the period for which the file states two different days. */
    List<Finding> faults(Messages messages) {
        List<Finding> faults = new ArrayList<>();
        contradicting.forEach((end, other) -> {
            StatedDay first = stated.get(end);
            faults.add(messages.finding(end.contradiction, Map.of("day", DAY.format(first.day()), "line", first.line(),
                    "other", DAY.format(other.day()), "otherLine", other.line())));
        });
        return faults;
    }
}
