package dk.kursusret.importer;

import dk.kursusret.importer.check.CheckedFile;
import dk.kursusret.importer.check.SaidDay;
import dk.kursusret.importer.report.Finding;
import dk.kursusret.importer.report.Messages;
import dk.kursusret.importer.report.Numbers;
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
        file.firstDay().map(SaidDay::day).filter(day -> !day.equals(request.firstDay()))
                .ifPresent(day -> findings.add(messages.finding("A210", Map.of("said", Numbers.danish(day), "saidEn",
                        Numbers.english(day), "day", Numbers.danish(request.firstDay()), "dayEn",
                        Numbers.english(request.firstDay())))));
        otherLastDay(request, file).ifPresent(said -> findings.add(messages.finding("W322", Map.of("said",
                DAY.format(said), "chosen", DAY.format(request.lastDay().orElseThrow())))));
        return findings;
    }

    /** The day before which the file's last day is a fault: where that last day counts, the edition's own first day too. */
    private static LocalDate begins(ImportRequest request, CheckedFile file) {
        Optional<LocalDate> said = file.firstDay().map(SaidDay::day);
        return request.lastDay().isPresent() ? said.orElse(request.firstDay())
                : said.filter(request.firstDay()::isBefore).orElse(request.firstDay());
    }

    private static Optional<LocalDate> otherLastDay(ImportRequest request, CheckedFile file) {
        return file.lastDay().map(SaidDay::day)
                .filter(said -> request.lastDay().filter(chosen -> !chosen.equals(said)).isPresent());
    }
}
