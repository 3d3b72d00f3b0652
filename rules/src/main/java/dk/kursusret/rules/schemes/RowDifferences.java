package dk.kursusret.rules.schemes;

import dk.kursusret.rules.decision.Statement;
import dk.kursusret.rules.engine.Case;
import dk.kursusret.rules.facts.CourseFact;
import dk.kursusret.rules.facts.Fact;
import dk.kursusret.rules.lists.ListedCourse;
import dk.kursusret.rules.texts.Texts;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/** Where the request says something else about the course than its row on the list: the request wins, and it is told. */
public final class RowDifferences {
    private RowDifferences() {}

    public static List<Statement> notices(Case kase) {
        List<ListedCourse> rows = NamedCourse.isNamed(kase) ? NamedCourse.rows(kase) : List.of();
        if (rows.size() != 1) {
            return List.of();
        }
        ListedCourse row = rows.getFirst();
        return Stream.of(difference(kase, CourseFact.LEVEL, row, r -> Optional.of(r.level())),
                difference(kase, CourseFact.HOURS, row, ListedCourse::hours),
                difference(kase, CourseFact.PRICE, row, ListedCourse::price),
                difference(kase, CourseFact.ERHVERVSGRUPPE, row, ListedCourse::erhvervsgruppe),
                difference(kase, CourseFact.WITHOUT_WAITING_PERIOD, row, ListedCourse::withoutWaitingPeriod))
                .flatMap(Optional::stream).toList();
    }

    private static <T> Optional<Statement> difference(Case kase, Fact<T> fact, ListedCourse row,
            Function<ListedCourse, Optional<T>> cell) {
        return kase.facts().get(fact).flatMap(stated -> cell.apply(row).filter(listed -> !same(stated, listed))
                .map(listed -> new Statement("differs-from-list" + fact.pointer().replace('/', '.'),
                        Texts.of("notice.differs-from-list", Map.of("question", Texts.of(fact.textKey()), "stated",
                                stated, "listed", listed)),
                        Optional.empty())));
    }

    private static boolean same(Object stated, Object listed) {
        return stated instanceof java.math.BigDecimal a && listed instanceof java.math.BigDecimal b
                ? a.compareTo(b) == 0
                : stated.equals(listed);
    }
}
