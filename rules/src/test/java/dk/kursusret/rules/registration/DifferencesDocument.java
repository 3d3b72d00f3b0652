package dk.kursusret.rules.registration;

import dk.kursusret.rules.tables.ShippedTable;
import java.util.List;
import java.util.stream.Collectors;

/** {@code docs/law/differences.md}: where the guide to registration disagrees with itself, from the data. */
final class DifferencesDocument {
    private final RegistrationGuide guide;
    private final List<ShippedTable.Row> noted = new ShippedTable("registration/differences.csv")
            .withColumns("kind", "codelist", "id", "section", "sectionSays", "other", "otherSays", "answer").rows();

    DifferencesDocument(RegistrationGuide guide) {
        this.guide = guide;
    }

    List<ShippedTable.Row> noted(String kind) {
        return noted.stream().filter(row -> row.required("kind").equals(kind)).toList();
    }

    String text() {
        return """
                # Where the guide to registration disagrees with itself

                Generated from the data by a test: change the data, not this page. Every frame is held against the closing table of
                chapter 10 cell by cell. Where a section and a table differ, `GET /v1/registrations/check` answers by the section and
                says so in a notice.

                ## Combinations

                Each of these is flagged in the answer by the notice `section-and-table-differ`.

                | bevillingsramme | afholdelseskategori | section | says | table of 10 | answer |
                |---|---|---|---|---|---|
                %s
                Frames without a difference: %s.

                Frames whose section names no categories: %s. The table decides them, and the answer
                says so by the notice `table-decides`. Under frame 15 the table marks the four mentor categories (34, 35, 42, 43),
                though section 4.10 speaks of guidance and upskilling and chapter 6 gives mentor activities a type of their own: they
                are VALID, with the notice `mentor-own-type`.

                Chapters 9 and 11 agree on every pool and job order type but one, which is among the dates below.

                ## Names

                | codelist | id | section | its name | table | its name | answer |
                |---|---|---|---|---|---|---|
                %s
                ## Dates

                | codelist | id | section | it says | table | it says | answer |
                |---|---|---|---|---|---|---|
                %s
                ## Elsewhere in the guide

                Not between a section and a table, but to be known.

                | codelist | id | section | it says | other place | it says | answer |
                |---|---|---|---|---|---|---|
                %s"""
                .formatted(combinations(), agreeing(), silent(), rows("NAME"), rows("DATE"), rows("WITHIN"));
    }

    private String combinations() {
        return guide.frames().differences().stream().map(this::combination).collect(Collectors.joining());
    }

    private String combination(TableDifference difference) {
        boolean bySection = difference.allowedBy() == TableDifference.Side.SECTION;
        return line(List.of(difference.frame().shown().da(), difference.category().shown().da(),
                difference.frame().citation().section(), bySection ? "yes" : "no", bySection ? "no" : "yes",
                bySection ? "VALID" : "INVALID"));
    }

    private String agreeing() {
        List<Code> differing = guide.frames().differences().stream().map(TableDifference::frame).toList();
        return frames().stream().filter(guide.frames()::isDecidedBySection).filter(frame -> !differing.contains(frame))
                .map(Code::id).collect(Collectors.joining(", "));
    }

    private String silent() {
        return frames().stream().filter(frame -> !guide.frames().isDecidedBySection(frame))
                .map(frame -> frame.id() + " (" + frame.citation().section() + ")").collect(Collectors.joining(", "));
    }

    private List<Code> frames() {
        return guide.codelists().list(Codelists.BEVILLINGSRAMME).orElseThrow().codes();
    }

    private String rows(String kind) {
        return noted(kind).stream().map(row -> line(List.of(row.required("codelist"), row.required("id"),
                row.required("section"), row.required("sectionSays"), row.required("other"),
                row.required("otherSays"), row.required("answer")))).collect(Collectors.joining());
    }

    private static String line(List<String> cells) {
        return "| " + String.join(" | ", cells) + " |\n";
    }
}
