package dk.kursusret.rules.registration;

import dk.kursusret.rules.decision.Citation;
import dk.kursusret.rules.decision.Statement;
import dk.kursusret.rules.texts.Text;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** {@code registration} 4 and 10: a bevillingsramme with an afholdelseskategori. */
final class FrameAndCategory {
    private final FrameMatrix matrix;
    private final Statements statements;

    FrameAndCategory(FrameMatrix matrix, Statements statements) {
        this.matrix = matrix;
        this.statements = statements;
    }

    Combination examine(RegistrationEntry.CourseActivity activity) {
        Citation citation = matrix.isDecidedBySection(activity.bevillingsramme())
                ? activity.bevillingsramme().citation()
                : Citation.registration("10");
        return new Combination(citation, reasons(activity), notices(activity));
    }

    /** Why the two do not go together; empty where they do. */
    List<Statement> reasons(RegistrationEntry.CourseActivity activity) {
        Code frame = activity.bevillingsramme();
        Code category = activity.afholdelseskategori();
        if (!matrix.allows(frame, category)) {
            String id = matrix.isDecidedBySection(frame) ? "category-not-in-section" : "category-not-in-table";
            return List.of(statements.sayOf(frame, id, values(frame, category)));
        }
        return activity.lawChapter().filter(asked -> !matrix.chaptersOf(frame, category).contains(asked))
                .map(asked -> statements.say("category-under-another-chapter", Map.of("category", category.shown(),
                        "right", names(matrix.chaptersOf(frame, category)), "asked", names(List.of(asked)))))
                .stream().toList();
    }

    private List<Statement> notices(RegistrationEntry.CourseActivity activity) {
        Code frame = activity.bevillingsramme();
        Code category = activity.afholdelseskategori();
        List<Statement> notices = new ArrayList<>();
        matrix.difference(frame, category).ifPresent(difference -> notices.add(told(difference)));
        if (!matrix.isDecidedBySection(frame)) {
            notices.add(statements.say("table-decides", values(frame, category)));
        }
        List<Code> chapters = matrix.chaptersOf(frame, category);
        if (activity.lawChapter().isEmpty() && matrix.allows(frame, category) && !chapters.isEmpty()) {
            notices.add(statements.say("chapter-of-frame-11", Map.of("chapters", names(chapters))));
        }
        return notices;
    }

    private Statement told(TableDifference difference) {
        if (difference.followed() == TableDifference.Side.TABLE) {
            return statements.sayOf(difference.frame(), "formerly-in-the-frame",
                    values(difference.frame(), difference.category()));
        }
        boolean bySection = difference.allowedBy() == TableDifference.Side.SECTION;
        String section = difference.frame().citation().section();
        return statements.say("section-and-table-differ", Map.of("category", difference.category().shown(),
                "frame", difference.frame().shown(), "section", new Text(section, section),
                "section-says", statements.words(bySection ? "says-yes" : "says-no"),
                "table-says", statements.words(bySection ? "says-no" : "says-yes")));
    }

    private static Map<String, Text> values(Code frame, Code category) {
        return Map.of("frame", frame.shown(), "category", category.shown());
    }

    private static Text names(List<Code> chapters) {
        String names = chapters.stream().map(Code::name).collect(Collectors.joining(", "));
        return new Text(names, names);
    }
}
