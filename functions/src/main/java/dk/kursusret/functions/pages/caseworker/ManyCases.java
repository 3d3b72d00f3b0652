package dk.kursusret.functions.pages.caseworker;

import com.opencsv.CSVParserBuilder;
import com.opencsv.CSVReader;
import com.opencsv.CSVReaderBuilder;
import com.opencsv.exceptions.CsvException;
import dk.kursusret.catalog.edition.CivilDay;
import dk.kursusret.functions.eligibility.Decisions;
import dk.kursusret.functions.pages.facts.FactForm;
import dk.kursusret.functions.pages.facts.Phrasing;
import dk.kursusret.functions.pages.facts.Voice;
import dk.kursusret.functions.pages.site.Form;
import dk.kursusret.functions.pages.site.Table;
import dk.kursusret.functions.pages.site.Table.Cell;
import dk.kursusret.functions.pages.site.Words;
import dk.kursusret.gateway.http.Fault;
import dk.kursusret.gateway.http.Fault.Kind;
import dk.kursusret.gateway.http.Problem;
import dk.kursusret.gateway.http.SpreadsheetCsv;
import dk.kursusret.gateway.input.PersonalData;
import dk.kursusret.rules.Schemes;
import dk.kursusret.rules.facts.CaseFact;
import dk.kursusret.rules.facts.EducationLevel;
import dk.kursusret.rules.facts.FactType;
import dk.kursusret.rules.texts.Texts;
import java.io.IOException;
import java.io.StringReader;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Decides a table of cases: the first line names the facts, each further line is a case. What is wrong with one line is
 * told in its row, and the others are answered.
 */
public final class ManyCases {
    private static final int MOST = 500;
    /** On a page; the table to save has them all. */
    private static final int MOST_SHOWN = 40;
    private static final int MOST_FAULTS = 3;
    private final FactForm facts;
    private final Phrasing phrasing;
    private final Decisions decisions;
    private final Clock clock;

    public ManyCases(FactForm facts, Phrasing phrasing, Decisions decisions, Clock clock) {
        this.facts = facts;
        this.phrasing = phrasing;
        this.decisions = decisions;
        this.clock = clock;
    }

    /** @throws Problem 400 where the table itself is not in order */
    Answers decide(String csv, Words words) {
        List<String[]> lines = lines(csv);
        refusePersonal(lines);
        if (lines.size() < 2 || lines.size() > MOST + 1) {
            throw fault(Kind.WRONG_LENGTH, "Filen skal have en linje med navne og 1 til " + MOST + " linjer med sager.",
                    "The file must have a line of names and 1 to " + MOST + " lines of cases.");
        }
        String[] names = lines.getFirst();
        Stream.of(names).map(String::strip).filter(name -> !FactForm.isFact(pointer(name))).findFirst()
                .ifPresent(name -> {
                    throw fault(Kind.UNKNOWN_FIELD, "Navnet »" + name + "« i første linje kendes ikke.",
                            "The name \"" + name + "\" in the first line is not known.");
                });
        return new Answers(lines.stream().skip(1).map(values -> answer(names, values, words)).toList(), words);
    }

    /** The whole file: who sends it has more of them in it. */
    private static void refusePersonal(List<String[]> lines) {
        List<Fault> faults = new ArrayList<>();
        for (int i = 0; i < lines.size() && faults.size() < MOST_FAULTS; i++) {
            if (Stream.of(lines.get(i)).anyMatch(PersonalData::looksLikeCpr)) {
                faults.add(Fault.of(Fault.Kind.PERSONAL_DATA, "/file",
                        "Række " + (i + 1)
                                + " indeholder noget, der ligner et CPR-nummer. Slet det, og send filen igen.",
                        "Row " + (i + 1) + " holds what looks like a CPR number. Delete it and send the file again."));
            }
        }
        if (!faults.isEmpty()) {
            throw Problem.badRequest(faults);
        }
    }

    private Answered answer(String[] names, String[] values, Words words) {
        try {
            Form form = form(names, values);
            return new Answered(Optional.of(new Overview(phrasing.of(
                    decisions.answer(facts.question(form, CivilDay.today(clock))), form, words, Voice.CASEWORKER))),
                    List.of());
        } catch (Problem problem) {
            return new Answered(Optional.empty(), problem.faults().stream()
                    .map(fault -> fault.pointer().replaceFirst("^/", "") + ": " + words.of(fault.text())).toList());
        }
    }

    /** What may stand in the first line, what it means, and what may stand below it. */
    Table names(Words words) {
        Stream<List<Cell>> day = Stream.of(row(FactForm.AS_OF, words.say("label.asOf"), words.say("many.day")));
        Stream<List<Cell>> others = CaseFact.all().stream().map(fact -> row(fact.pointer(),
                Voice.CASEWORKER.name(fact, words), values(fact.type(), words)));
        return new Table(words.say("many.names"), List.of(words.say("many.name"), words.say("many.means"),
                words.say("many.values")), Stream.concat(day, others).toList());
    }

    private static List<Cell> row(String pointer, String meaning, String values) {
        return List.of(Table.text(pointer.substring(1)), Table.text(meaning), Table.text(values));
    }

    private static String values(FactType<?> type, Words words) {
        return switch (type) {
            case FactType.Flag flag -> words.say("many.flag");
            case FactType.Day day -> words.say("many.day");
            case FactType.WholeNumber whole -> words.say("many.number");
            case FactType.Quantity quantity -> words.say("many.number");
            case FactType.Word word -> words.say("many.text");
            case FactType.Words many -> words.say("many.list");
            case FactType.Choice<?> choice -> names(choice.values());
            case FactType.Educations educations -> names(EducationLevel.class);
        };
    }

    private static String names(Class<? extends Enum<?>> values) {
        return Stream.of(values.getEnumConstants()).map(Enum::name).collect(Collectors.joining(", "));
    }

    /** One line's answer, or what is wrong with it. */
    private record Answered(Optional<Overview> overview, List<String> faults) {

        String outcome(Words words) {
            return overview.map(Overview::heading).orElse(words.say("many.unread"));
        }

        String missing() {
            return overview.map(o -> o.missing(o.answer().answer().best())).orElse("–");
        }
    }

    /** The answers of a file in its order. */
    public static final class Answers {
        private final List<Answered> all;
        private final Words words;

        private Answers(List<Answered> all, Words words) {
            this.all = all;
            this.words = words;
        }

        /** Where not all are shown, that they are not. */
        public Optional<String> more() {
            return all.size() > MOST_SHOWN ? Optional.of(words.say("many.shown", MOST_SHOWN, all.size()))
                    : Optional.empty();
        }

        /** The first ones, as a page shows them. */
        public Table table() {
            List<List<Cell>> rows = new ArrayList<>();
            for (int i = 0; i < Math.min(MOST_SHOWN, all.size()); i++) {
                Answered each = all.get(i);
                rows.add(Stream.of(String.valueOf(i + 1), each.outcome(words),
                        each.overview().map(Overview::inShort).orElseGet(() -> few(each.faults())), each.missing())
                        .map(Table::text).toList());
            }
            return new Table(words.say("many.caption", all.size()), List.of(words.say("many.line"),
                    words.say("caseworker.outcome"), words.say("many.schemes"), words.say("caseworker.missing")),
                    rows);
        }

        private String few(List<String> faults) {
            String first = faults.stream().limit(MOST_FAULTS).collect(Collectors.joining(" "));
            return faults.size() > MOST_FAULTS ? first + " " + words.say("many.faults", faults.size() - MOST_FAULTS)
                    : first;
        }

        /** All of them for a spreadsheet, a column for each scheme. */
        byte[] csv() {
            List<String> schemes = Schemes.ALL.stream().map(scheme -> scheme.id()).toList();
            SpreadsheetCsv csv = new SpreadsheetCsv(Stream.of(
                    Stream.of(words.say("many.line"), words.say("caseworker.outcome")),
                    schemes.stream().map(id -> words.capital(words.of(Texts.of("scheme." + id)))),
                    Stream.of(words.say("caseworker.missing"), words.say("many.unread"), words.say("answer.id")))
                    .flatMap(heading -> heading).toList());
            for (int i = 0; i < all.size(); i++) {
                Answered each = all.get(i);
                csv.row(Stream.of(Stream.of(String.valueOf(i + 1), each.outcome(words)),
                        schemes.stream().map(id -> each.overview().map(o -> o.result(id)).orElse("")),
                        Stream.of(each.missing(), String.join(" ", each.faults()),
                                each.overview().map(o -> o.answer().id()).orElse("")))
                        .flatMap(cell -> cell).toList());
            }
            return csv.bytes();
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
            throw fault(Kind.INVALID_VALUE, "Filen kan ikke læses som en tabel.",
                    "The file cannot be read as a table.");
        }
    }

    private static Problem fault(Kind kind, String da, String en) {
        return Problem.badRequest(List.of(Fault.of(kind, "/file", da, en)));
    }
}
