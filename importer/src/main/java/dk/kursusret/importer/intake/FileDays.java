package dk.kursusret.importer.intake;

import dk.kursusret.catalog.edition.EditionKind;
import dk.kursusret.catalog.edition.KnownList;
import dk.kursusret.importer.check.CheckedFile;
import dk.kursusret.importer.check.SaidDay;
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

/** The days that a file names, beside those that its import names. */
final class FileDays {
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd-MM-uuuu");
    private final Messages messages;

    FileDays(Messages messages) {
        this.messages = messages;
    }

    List<Finding> findings(ImportRequest request, CheckedFile file) {
        List<Finding> findings = new ArrayList<>();
        LocalDate begins = begins(request, file);
        file.lastDay().filter(last -> last.day().isBefore(begins)).ifPresent(last -> findings.add(
                messages.finding("F017.order",
                        Map.of("last", DAY.format(last.day()), "first", DAY.format(begins), "line",
                                last.line()))));
        file.firstDay().map(SaidDay::day).filter(day -> !day.equals(request.edition().firstDay()))
                .ifPresent(day -> findings.add(messages.finding("A210", Map.of("said", Numbers.danish(day), "saidEn",
                        Numbers.english(day), "day", Numbers.danish(request.edition().firstDay()), "dayEn",
                        Numbers.english(request.edition().firstDay())))));
        otherLastDay(request, file).ifPresent(said -> findings.add(messages.finding("W322", Map.of("said",
                DAY.format(said), "chosen", DAY.format(request.edition().term().lastDay().orElseThrow())))));
        return findings;
    }

    /** The day before which the file's last day is a fault: where that last day counts, the edition's own first day too. */
    private static LocalDate begins(ImportRequest request, CheckedFile file) {
        Optional<LocalDate> said = file.firstDay().map(SaidDay::day);
        return request.edition().term().lastDay().isPresent() ? said.orElse(request.edition().firstDay())
                : said.filter(request.edition().firstDay()::isBefore).orElse(request.edition().firstDay());
    }

    private static Optional<LocalDate> otherLastDay(ImportRequest request, CheckedFile file) {
        return file.lastDay().map(SaidDay::day)
                .filter(said -> request.edition().term().lastDay().filter(chosen -> !chosen.equals(said)).isPresent());
    }

    /** The last day on which it holds: empty where it has no end of its own, or where the file could not be read. */
    static Optional<LastDay> lastDay(ImportRequest request, CheckedFile file, KnownList list) {
        if (file.isStopped()) {
            return Optional.empty();
        }
        Optional<LastDay> stated = request.edition().term().lastDay().map(day -> new LastDay(day, LastDay.From.OPTION))
                .or(() -> file.lastDay().map(said -> new LastDay(said.day(), LastDay.From.FILE)));
        return request.edition().term().kind() == EditionKind.SUPPLEMENT ? stated
                : list.lastDay(request.edition().firstDay(), stated.map(LastDay::day)).map(day -> new LastDay(day,
                        stated.map(LastDay::from).orElse(LastDay.From.KIND)));
    }
}
