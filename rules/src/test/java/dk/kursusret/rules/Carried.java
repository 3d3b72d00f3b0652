package dk.kursusret.rules;

import dk.kursusret.rules.AnswerIds.Kind;
import dk.kursusret.rules.decision.Accompaniment;
import dk.kursusret.rules.decision.SchemeDecision;
import java.util.HashSet;
import java.util.Set;
import java.util.stream.Stream;

/** The ids of what answers carry, as rows of {@code answer-ids.csv}. */
final class Carried {
    static final String HEADINGS = "scheme;kind;id";
    /** Collects what every answer of a test carries, where a test asks for it. */
    static final ScopedValue<Set<String>> BY_TESTS = ScopedValue.newInstance();

    private Carried() {}

    static SchemeDecision noted(SchemeDecision decision) {
        rows(decision).forEach(BY_TESTS.orElse(new HashSet<>())::add);
        return decision;
    }

    static Stream<String> rows(SchemeDecision decision) {
        Accompaniment with = decision.accompaniment();
        return Stream.of(with.deadlines().stream().map(deadline -> row(decision, Kind.DEADLINE, deadline.id())),
                with.nextSteps().stream().map(step -> row(decision, Kind.STEP, step.id())),
                with.duties().stream().map(duty -> row(decision, Kind.DUTY, duty.id())),
                with.notices().stream().map(notice -> row(decision, Kind.NOTICE, notice.id()))).flatMap(rows -> rows);
    }

    private static String row(SchemeDecision decision, Kind kind, String id) {
        return decision.scheme() + ";" + kind + ";" + id;
    }
}
