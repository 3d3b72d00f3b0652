package dk.kursusret.rules.registration;

import dk.kursusret.rules.registration.TableDifference.Side;
import dk.kursusret.rules.tables.ShippedTable;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** {@code docs/law/differences.md}: where the sources disagree with each other or with themselves, from the data. */
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
                # Where the sources disagree

                Generated from the data by a test: change the data, not this page.

                ## A guidance, page or proposal and the order or Act of its day

                The order is the law; what stands in the guidance alone decides where no order speaks against it.

                | matter | guidance | it says | order or Act | it says | followed |
                |---|---|---|---|---|---|
                %s
                # Where the guide to registration disagrees with itself

                Every frame is held against the closing table of
                chapter 10 cell by cell. Where a section and a table differ, `GET /v1/registrations/check` answers by the section and
                says so in a notice; where the section itself leaves something open, it answers by the table.

                ## Combinations

                Each of these is flagged in the answer: by the notice `section-and-table-differ` where the section is followed, by
                `formerly-in-the-frame` where the table is. Section 4.7 lists no category of chapter 26 of LAB but says that frame 11
                formerly covered it, without a day; so the categories of the table's column for chapter 26 are VALID, also with
                `lawChapter=26`.

                | bevillingsramme | afholdelseskategori | section | says | table of 10 | followed | answer |
                |---|---|---|---|---|---|---|
                %s
                Frames without a difference: %s.

                Frames whose section names no categories: %s. The table decides them, and the answer
                says so by the notice `table-decides`. Under frame 15 the table marks the four mentor categories (34, 35, 42, 43),
                though section 4.10 speaks of guidance and upskilling and chapter 6 gives mentor activities a type of their own: they
                are VALID, with the notice `mentor-own-type`.

                Chapters 9 and 11 name the same pools and job order types and agree on every pair but one, which is among the dates below;
                what else chapter 9 says of the types stands at the end.

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
                .formatted(guidances(), combinations(), agreeing(), silent(), rows("NAME"), rows("DATE"),
                        rows("WITHIN"));
    }

    private String guidances() {
        return new ShippedTable("registration/guidance.csv")
                .withColumns("matter", "guidance", "guidanceSays", "order", "orderSays", "followed").rows().stream()
                .map(row -> line(Stream.of("matter", "guidance", "guidanceSays", "order", "orderSays", "followed")
                        .map(row::required).toList()))
                .collect(Collectors.joining());
    }

    private String combinations() {
        return guide.frames().differences().stream().map(this::combination).collect(Collectors.joining());
    }

    private String combination(TableDifference difference) {
        boolean bySection = difference.allowedBy() == Side.SECTION;
        return line(List.of(difference.frame().shown().da(), difference.category().shown().da(),
                difference.frame().citation().section(), bySection ? "yes" : "no", bySection ? "no" : "yes",
                difference.followed() == Side.SECTION ? "section" : "table",
                guide.frames().allows(difference.frame(), difference.category()) ? "VALID" : "INVALID"));
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
