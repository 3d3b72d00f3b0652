package dk.kursusret.functions.pages;

import com.opencsv.CSVParserBuilder;
import com.opencsv.CSVReader;
import com.opencsv.CSVReaderBuilder;
import com.opencsv.exceptions.CsvException;
import dk.kursusret.catalog.CivilDay;
import dk.kursusret.functions.eligibility.Decisions;
import dk.kursusret.functions.pages.Table.Cell;
import dk.kursusret.gateway.Fault;
import dk.kursusret.gateway.PersonalData;
import dk.kursusret.gateway.Problem;
import dk.kursusret.rules.decision.SchemeDecision;
import java.io.IOException;
import java.io.StringReader;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Decides a table of cases: the first line names the facts, each further line is a case. What is wrong with one line is
 * told in its row, and the others are answered.
 */
final class ManyCases {
    private static final int MOST = 500;
    private final FactForm facts;
    private final AnswerPages answers;
    private final Decisions decisions;
    private final Clock clock;

    ManyCases(FactForm facts, AnswerPages answers, Decisions decisions, Clock clock) {
        this.facts = facts;
        this.answers = answers;
        this.decisions = decisions;
        this.clock = clock;
    }

    /** @throws Problem 400 where the table itself is not in order */
    Table decide(String csv, Words words) {
        List<String[]> lines = lines(csv);
        if (lines.size() < 2 || lines.size() > MOST + 1) {
            throw fault("Filen skal have en linje med navne og 1 til " + MOST + " linjer med sager.",
                    "The file must have a line of names and 1 to " + MOST + " lines of cases.");
        }
        String[] names = lines.getFirst();
        Stream.of(names).map(String::strip).filter(name -> !facts.isFact(pointer(name))).findFirst()
                .ifPresent(name -> {
                    String shown = PersonalData.looksLikeCpr(name) ? "…" : name;
                    throw fault("Navnet »" + shown + "« i første linje kendes ikke.",
                            "The name \"" + shown + "\" in the first line is not known.");
                });
        List<List<Cell>> rows = new ArrayList<>();
        for (int i = 1; i < lines.size(); i++) {
            rows.add(Stream.concat(Stream.of(String.valueOf(i)), answer(names, lines.get(i), words).stream())
                    .map(Table::text).toList());
        }
        return new Table(words.say("many.caption", rows.size()), List.of(words.say("many.line"),
                words.say("caseworker.outcome"), words.say("many.schemes"), words.say("caseworker.missing")), rows);
    }

    /** The answer, what each scheme says, and what is missing. */
    private List<String> answer(String[] names, String[] values, Words words) {
        try {
            Form form = form(names, values);
            Answer answer = answers.of(form, decisions.decide(facts.question(form, CivilDay.today(clock))), words);
            SchemeDecision first = answer.decided().decision().results().getFirst();
            return List.of(answer.heading(), answer.cards().stream()
                    .map(card -> answer.scheme(card) + ": " + words.say("outcome.short." + card.outcome()))
                    .collect(Collectors.joining("; ")), answer.missing(first));
        } catch (Problem problem) {
            return List.of(words.say("many.unread"), problem.faults().stream()
                    .map(fault -> fault.pointer() + ": " + words.of(fault.text())).collect(Collectors.joining(" ")),
                    "–");
        }
    }

    private static Form form(String[] names, String... values) {
        Form form = Form.EMPTY;
        for (int i = 0; i < Math.min(names.length, values.length); i++) {
            if (!values[i].isBlank()) {
                form = form.with(pointer(names[i].strip()), values[i].strip());
            }
        }
        return form;
    }

    private static String pointer(String name) {
        return name.startsWith("/") ? name : "/" + name;
    }

    private static List<String[]> lines(String csv) {
        String header = csv.lines().findFirst().orElse("");
        char separator = Stream.of(';', '\t', ',')
                .max(Comparator.comparingLong(c -> header.chars().filter(h -> h == c).count())).orElseThrow();
        try (CSVReader reader = new CSVReaderBuilder(new StringReader(csv))
                .withCSVParser(new CSVParserBuilder().withSeparator(separator).build()).build()) {
            return reader.readAll().stream().filter(line -> !String.join("", line).isBlank()).toList();
        } catch (IOException | CsvException e) {
            throw fault("Filen kan ikke læses som en tabel.", "The file cannot be read as a table.");
        }
    }

    private static Problem fault(String da, String en) {
        return Problem.badRequest(List.of(Fault.of("/file", da, en)));
    }
}
