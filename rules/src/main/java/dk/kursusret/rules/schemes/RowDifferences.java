package dk.kursusret.rules.schemes;

import dk.kursusret.rules.decision.Statement;
import dk.kursusret.rules.engine.Case;
import dk.kursusret.rules.facts.CourseFact;
import dk.kursusret.rules.facts.Fact;
import dk.kursusret.rules.lists.ListedCourse;
import dk.kursusret.rules.texts.Texts;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The notices where the request describes the course differently from its row on the list: the request wins, and the
 * answer says so.
 */
public final class RowDifferences {
    private RowDifferences() {}

    public static List<Statement> notices(Case kase) {
        List<ListedCourse> rows = NamedCourse.isNamed(kase) ? NamedCourse.rows(kase) : List.of();
        if (rows.size() != 1) {
            return List.of();
        }
        ListedCourse row = rows.getFirst();
        List<Statement> notices = new ArrayList<>();
        add(notices, kase, CourseFact.LEVEL, Optional.of(row.level()));
        add(notices, kase, CourseFact.HOURS, row.hours());
        add(notices, kase, CourseFact.PRICE, row.price());
        add(notices, kase, CourseFact.ERHVERVSGRUPPE, row.erhvervsgruppe());
        add(notices, kase, CourseFact.WITHOUT_WAITING_PERIOD, row.withoutWaitingPeriod());
        return notices;
    }

    private static <T> void add(List<Statement> notices, Case kase, Fact<T> fact, Optional<T> listed) {
        T stated = kase.facts().orNull(fact);
        if (stated != null && listed.isPresent() && !same(stated, listed.get())) {
            notices.add(new Statement("differs-from-list" + fact.pointer().replace('/', '.'),
                    Texts.of("notice.differs-from-list", Map.of("question", Texts.of(fact.textKey()), "stated", stated,
                            "listed", listed.get())),
                    Optional.empty()));
        }
    }

    private static boolean same(Object stated, Object listed) {
        return stated instanceof java.math.BigDecimal a && listed instanceof java.math.BigDecimal b
                ? a.compareTo(b) == 0
                : stated.equals(listed);
    }
}
