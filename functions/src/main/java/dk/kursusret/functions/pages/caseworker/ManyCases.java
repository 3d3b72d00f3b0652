package dk.kursusret.functions.pages.caseworker;

import dk.kursusret.catalog.edition.CivilDay;
import dk.kursusret.catalog.edition.KnownLists;
import dk.kursusret.catalog.region.Regions;
import dk.kursusret.functions.answers.HoursView;
import dk.kursusret.functions.answers.SchemeView;
import dk.kursusret.functions.eligibility.Decisions;
import dk.kursusret.functions.pages.facts.FactForm;
import dk.kursusret.functions.pages.facts.Phrasing;
import dk.kursusret.functions.pages.facts.Voice;
import dk.kursusret.functions.pages.site.Form;
import dk.kursusret.functions.pages.site.Table;
import dk.kursusret.functions.pages.site.Table.Cell;
import dk.kursusret.functions.pages.site.Words;
import dk.kursusret.gateway.http.Problem;
import dk.kursusret.gateway.http.SpreadsheetCsv;
import dk.kursusret.gateway.http.SpreadsheetCsv.Cells;
import dk.kursusret.gateway.http.Fault;
import dk.kursusret.rules.Schemes;
import dk.kursusret.rules.decision.Deadline;
import dk.kursusret.rules.facts.CaseFact;
import dk.kursusret.rules.facts.EducationLevel;
import dk.kursusret.rules.facts.FactType;
import dk.kursusret.rules.texts.Texts;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Decides a table of cases. The first line names the facts, and each line after it is a case. Faults in one line are shown
 * in its row and do not affect the others.
 */
public final class ManyCases {
    /** The number of rows shown on a page; the CSV has them all. */
    private static final int MAX_SHOWN = 40;
    private static final int MAX_FAULTS = 3;
    private final FactForm facts;
    private final Phrasing phrasing;
    private final Decisions decisions;
    private final Clock clock;
    private final CaseColumns columns;

    public ManyCases(FactForm facts, Phrasing phrasing, Decisions decisions, Regions regions, KnownLists lists,
            Clock clock) {
        this.facts = facts;
        this.phrasing = phrasing;
        this.decisions = decisions;
        this.clock = clock;
        this.columns = new CaseColumns(regions, lists);
    }

    /** @throws Problem 400 if the table itself is malformed */
    Answers decide(String csv, Words words) {
        CaseFile file = CaseFile.read(csv);
        List<String> fields = columns.of(file.headings());
        return new Answers(file.headings(),
                file.lines().stream().map(line -> answer(file, fields, line, words)).toList(),
                words);
    }

    private Answered answer(CaseFile file, List<String> fields, CaseFile.Line line, Words words) {
        int reference = fields.indexOf(CaseColumns.REFERENCE);
        if (!file.fits(line)) {
            return new Answered(line, "", Optional.empty(),
                    List.of(words.say("many.cells", line.cells().size(), file.headings().size())));
        }
        String named = reference < 0 ? "" : line.cells().get(reference).strip();
        try {
            Form form = columns.form(fields, line);
            return new Answered(line, named, Optional.of(new Overview(phrasing.of(
                    decisions.answer(facts.question(form, CivilDay.today(clock))), form, words, Voice.CASEWORKER))),
                    List.of());
        } catch (Problem problem) {
            return new Answered(line, named, Optional.empty(), problem.faults().stream()
                    .map(fault -> heading(file, fields, fault) + ": " + words.of(fault.text())).toList());
        }
    }

    /** The heading of the column with the fault, or the name of the fact if it has no column. */
    private static String heading(CaseFile file, List<String> fields, Fault fault) {
        int column = fields.indexOf(fault.pointer().replaceFirst("/[0-9]+(/.*)?$", ""));
        return column < 0 ? fault.pointer().replaceFirst("^/", "") : file.headings().get(column).strip();
    }

    /** An empty table with a column for each fact, to fill in. */
    byte[] template(Words words) {
        return new SpreadsheetCsv(CaseColumns.template(words)).bytes();
    }

    /** The headings allowed, their meanings, and the values allowed below them. */
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

    /**
     * The answer for one line, or its faults.
     *
     * @param reference the office's own reference for the case; empty if the table has none
     */
    private record Answered(CaseFile.Line line, String reference, Optional<Overview> overview, List<String> faults) {

        String outcome(Words words) {
            return overview.map(Overview::heading).orElse(words.say("many.unread"));
        }

        String missing() {
            return overview.map(o -> o.missing(best(o))).orElse("–");
        }

        /** The hours left of the six weeks after the course, under the best scheme. */
        String hoursLeft(Words words) {
            return overview.flatMap(o -> best(o).hours()).flatMap(HoursView::remainingAfter).map(words::number)
                    .orElse("");
        }

        String deadlines(Words words) {
            return overview.stream().flatMap(o -> o.answer().deadlines(best(o)).stream())
                    .filter(deadline -> deadline.state() == Deadline.State.AHEAD)
                    .map(deadline -> words.of(deadline.text())).collect(Collectors.joining(" "));
        }

        private static SchemeView best(Overview overview) {
            return overview.answer().answer().best();
        }
    }

    /** The answers for a file, in its order. */
    public static final class Answers {
        private final List<String> headings;
        private final List<Answered> all;
        private final Words words;

        private Answers(List<String> headings, List<Answered> all, Words words) {
            this.headings = headings;
            this.all = all;
            this.words = words;
        }

        /** A text saying that not all are shown, if so. */
        public Optional<String> more() {
            return all.size() > MAX_SHOWN ? Optional.of(words.say("many.shown", MAX_SHOWN, all.size()))
                    : Optional.empty();
        }

        /** The first answers, for the page. */
        public Table table() {
            return new Table(words.say("many.caption", all.size()), List.of(words.say("many.line"),
                    words.say("many.reference"), words.say("caseworker.outcome"), words.say("many.schemes"),
                    words.say("caseworker.missing")),
                    all.stream().limit(MAX_SHOWN).map(each -> Stream.of(String.valueOf(each.line().number()),
                            each.reference(), each.outcome(words),
                            each.overview().map(Overview::inShort).orElseGet(() -> few(each.faults())), each.missing())
                            .map(Table::text).toList()).toList());
        }

        private String few(List<String> faults) {
            String first = faults.stream().limit(MAX_FAULTS).collect(Collectors.joining(" "));
            return faults.size() > MAX_FAULTS ? first + " " + words.say("many.faults", faults.size() - MAX_FAULTS)
                    : first;
        }

        /** All answers as CSV: the line, the answer with a column for each scheme, then the cells of the line. */
        byte[] csv() {
            List<String> schemes = Schemes.ALL.stream().map(scheme -> scheme.id()).toList();
            SpreadsheetCsv csv = new SpreadsheetCsv(Stream.of(
                    Stream.of("many.line", "many.reference", "caseworker.outcome").map(words::say),
                    schemes.stream().map(id -> words.capital(words.of(Texts.of("scheme." + id)))),
                    Stream.of("many.hours", "many.deadlines", "caseworker.missing", "many.unread", "answer.id")
                            .map(words::say),
                    headings.stream()).flatMap(heading -> heading).toList(), Cells.AS_WRITTEN);
            all.forEach(each -> csv.row(Stream.of(
                    Stream.of(String.valueOf(each.line().number()), each.reference(), each.outcome(words)),
                    schemes.stream().map(id -> each.overview().map(o -> o.result(id)).orElse("")),
                    Stream.of(each.hoursLeft(words), each.deadlines(words), each.missing(),
                            String.join(" ", each.faults()), each.overview().map(o -> o.answer().id()).orElse("")),
                    each.line().cells().stream()).flatMap(cell -> cell).toList()));
            return csv.bytes();
        }
    }
}
