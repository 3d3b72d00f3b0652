package dk.kursusret.functions.lists;

import dk.kursusret.catalog.LoadedEdition;
import dk.kursusret.catalog.edition.CourseRow;
import dk.kursusret.gateway.http.Response;
import dk.kursusret.gateway.http.SpreadsheetCsv;
import dk.kursusret.rules.facts.CourseLevel;
import dk.kursusret.rules.lists.EditionRef;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Writes courses as CSV in {@code kursusret-1}, the layout in which lists are delivered, so that a downloaded edition can
 * be imported again, with the days on which it applies. If only some rows have the mark "uden karens", the others say
 * {@code ukendt}, which the importer quarantines: a blank cell would be read as no.
 */
final class CourseCsv {
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd-MM-uuuu");
    private static final Column WITHOUT_WAITING_PERIOD = new Column("uden karens",
            entry -> entry.course().withoutWaitingPeriod().map(without -> without ? "ja" : "nej").orElse("ukendt"));
    private static final List<Column> LAYOUT = List.of(
            new Column("løbenr", entry -> entry.written().runningNumber().orElse("")),
            new Column("erhvervsområde", entry -> entry.written().erhvervsomraade().orElse("")),
            new Column("kode", entry -> entry.course().code().orElse("")),
            new Column("titel", entry -> entry.course().title()),
            new Column("type", entry -> danish(entry.course().level())),
            new Column("varighed", entry -> entry.written().duration().orElse("")),
            new Column("udbyder", entry -> entry.course().provider().orElse("")),
            new Column("forløb",
                    entry -> entry.course().paths().stream().sorted().collect(Collectors.joining("|"))),
            WITHOUT_WAITING_PERIOD,
            new Column("pris", entry -> entry.course().price().map(CourseCsv::kroner).orElse("")),
            new Column("bemærkning", entry -> entry.written().remark().orElse("")),
            new Column("tilføjet", entry -> entry.added().map(DAY::format).orElse("")));

    private CourseCsv() {}

    private record Column(String heading, Function<CourseRow, String> cell) {}

    /**
     * Writes rows of an edition, leaving out the column "uden karens" if no row of the edition has it.
     *
     * @param shown all or some of its rows
     */
    static Response edition(LoadedEdition edition, List<CourseRow> shown) {
        EditionRef ref = edition.ref();
        boolean isMarked = edition.courses().stream()
                .anyMatch(entry -> entry.course().withoutWaitingPeriod().isPresent());
        List<Column> columns = LAYOUT.stream().filter(column -> isMarked || column != WITHOUT_WAITING_PERIOD).toList();
        Optional<LocalDate> lastDay = edition.record().term().lastDay();
        SpreadsheetCsv csv = new SpreadsheetCsv(Stream.concat(columns.stream().map(Column::heading),
                Stream.of("gælder fra", "gælder til")).toList());
        shown.forEach(entry -> csv.row(Stream.concat(columns.stream().map(column -> column.cell().apply(entry)),
                Stream.of(DAY.format(ref.edition()), lastDay.map(DAY::format).orElse(""))).toList()));
        return response((ref.sample() ? "SAMPLE_" : "") + ref.list() + "_" + ref.edition(), csv);
    }

    /** Writes one row for each list that has the course, as described there. */
    static Response hits(List<CourseSearch.Hit> hits, LocalDate asOf) {
        List<String> headings = new ArrayList<>(LAYOUT.stream().map(Column::heading).toList());
        headings.addAll(List.of("timer", "kursus", "liste", "udgave", "gælder til", "eksempel"));
        SpreadsheetCsv csv = new SpreadsheetCsv(headings);
        for (CourseSearch.Hit hit : hits) {
            hit.editions().forEach(edition -> csv.row(row(edition, hit.entry().id())));
        }
        return response("kurser_" + asOf, csv);
    }

    private static List<String> row(LoadedEdition edition, String id) {
        CourseRow entry = edition.course(id).orElseThrow();
        List<String> cells = new ArrayList<>(LAYOUT.stream().map(column -> column.cell().apply(entry)).toList());
        cells.addAll(List.of(entry.course().hours().map(CourseCsv::number).orElse(""), id, edition.ref().list(),
                DAY.format(edition.ref().edition()), edition.record().term().lastDay().map(DAY::format).orElse(""),
                edition.ref().sample() ? "ja" : "nej"));
        return cells;
    }

    /** @param fileName consists of ASCII letters, digits, hyphens and underscores */
    private static Response response(String fileName, SpreadsheetCsv csv) {
        return new Response(200, Map.of("Content-Type", "text/csv; charset=utf-8; header=present"), csv.bytes(), false)
                .with("Content-Disposition", "attachment; filename=\"" + fileName + ".csv\"");
    }

    /** Formats a number with a decimal comma. */
    private static String number(BigDecimal number) {
        return number.toPlainString().replace('.', ',');
    }

    /** Formats an amount with at least two decimals. */
    private static String kroner(BigDecimal amount) {
        return number(amount.setScale(Math.max(2, amount.stripTrailingZeros().scale())));
    }

    /** The word that lists use for a level, or the API's name for it if they have none. */
    static String danish(CourseLevel level) {
        return switch (level) {
            case ACADEMY -> "Akademi";
            case PRIVATE -> "Privat";
            case GENERAL -> "Almen";
            case OTHER -> "Andet";
            case AMU, EUD, SOSU, LITERACY, DANISH, RKV -> level.name();
        };
    }
}
