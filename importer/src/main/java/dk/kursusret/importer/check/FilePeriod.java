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

/** From when until when a file says that its list holds, in words above the headings or in columns. One for each reading. */
final class FilePeriod {
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd-MM-uuuu");
    private final Map<End, SaidDay> said = new EnumMap<>(End.class);
    private final Map<End, SaidDay> otherwise = new EnumMap<>(End.class);

    enum End {
        FIRST("F017.first"), LAST("F017");

        private final String contradiction;

        End(String contradiction) {
            this.contradiction = contradiction;
        }
    }

    void says(End end, LocalDate day, int line) {
        SaidDay first = said.putIfAbsent(end, new SaidDay(day, line));
        if (first != null && !first.day().equals(day)) {
            otherwise.putIfAbsent(end, new SaidDay(day, line));
        }
    }

    Optional<SaidDay> day(End end) {
        return Optional.ofNullable(said.get(end));
    }

    /** Where the file says two things. */
    List<Finding> faults(Messages messages) {
        List<Finding> faults = new ArrayList<>();
        otherwise.forEach((end, other) -> {
            SaidDay first = said.get(end);
            faults.add(messages.finding(end.contradiction, Map.of("day", DAY.format(first.day()), "line", first.line(),
                    "other", DAY.format(other.day()), "otherLine", other.line())));
        });
        return faults;
    }
}
