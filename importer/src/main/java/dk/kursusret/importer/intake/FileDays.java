package dk.kursusret.importer.intake;

import dk.kursusret.catalog.edition.EditionKind;
import dk.kursusret.catalog.edition.KnownList;
import dk.kursusret.importer.check.CheckedFile;
import dk.kursusret.importer.check.StatedDay;
import dk.kursusret.importer.finding.Finding;
import dk.kursusret.importer.finding.Messages;
import dk.kursusret.importer.finding.Numbers;
import dk.kursusret.importer.report.LastDay;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Compares the days that a file states with those of its import. */
final class FileDays {
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd-MM-uuuu");
    private final Messages messages;

    FileDays(Messages messages) {
        this.messages = messages;
    }

    List<Finding> findings(ProposedEdition edition, CheckedFile file) {
        List<Finding> findings = new ArrayList<>();
        LocalDate begins = begins(edition, file);
        file.lastDay().filter(last -> last.day().isBefore(begins)).ifPresent(last -> findings.add(
                messages.finding("F017.order",
                        Map.of("last", DAY.format(last.day()), "first", DAY.format(begins), "line",
                                last.line()))));
        file.firstDay().map(StatedDay::day).filter(day -> !day.equals(edition.firstDay()))
                .ifPresent(day -> findings.add(messages.finding("A210", Map.of("said", Numbers.danish(day), "saidEn",
                        Numbers.english(day), "day", Numbers.danish(edition.firstDay()), "dayEn",
                        Numbers.english(edition.firstDay())))));
        otherLastDay(edition, file).ifPresent(stated -> findings.add(messages.finding("W322", Map.of("said",
                DAY.format(stated), "chosen", DAY.format(edition.term().lastDay().orElseThrow())))));
        return findings;
    }

    /**
     * The earliest day that the file's last day may be: the first day that the file states, or else the import's; where
     * the import names no last day, so that the file's counts, the later of the two.
     */
    private static LocalDate begins(ProposedEdition edition, CheckedFile file) {
        Optional<LocalDate> stated = file.firstDay().map(StatedDay::day);
        return edition.term().lastDay().isPresent() ? stated.orElse(edition.firstDay())
                : stated.filter(edition.firstDay()::isBefore).orElse(edition.firstDay());
    }

    private static Optional<LocalDate> otherLastDay(ProposedEdition edition, CheckedFile file) {
        return file.lastDay().map(StatedDay::day)
                .filter(stated -> edition.term().lastDay().filter(chosen -> !chosen.equals(stated)).isPresent());
    }

    /**
     * The last day on which the edition holds; empty where it has no end of its own, or where the file could not be
     * read.
     */
    static Optional<LastDay> lastDay(ProposedEdition edition, CheckedFile file, KnownList list) {
        if (file.isStopped()) {
            return Optional.empty();
        }
        Optional<LastDay> stated = edition.term().lastDay().map(day -> new LastDay(day, LastDay.From.OPTION))
                .or(() -> file.lastDay().map(day -> new LastDay(day.day(), LastDay.From.FILE)));
        return edition.term().kind() == EditionKind.SUPPLEMENT ? stated
                : list.lastDay(edition.firstDay(), stated.map(LastDay::day)).map(day -> new LastDay(day,
                        stated.map(LastDay::from).orElse(LastDay.From.KIND)));
    }
}
