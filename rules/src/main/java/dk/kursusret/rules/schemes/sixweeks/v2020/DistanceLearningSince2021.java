package dk.kursusret.rules.schemes.sixweeks.v2020;

import dk.kursusret.rules.decision.Result;
import dk.kursusret.rules.engine.Case;
import dk.kursusret.rules.engine.Condition;
import dk.kursusret.rules.engine.Finding;
import dk.kursusret.rules.engine.Qualified;
import dk.kursusret.rules.schemes.sixweeks.counting.Ledighedsydelse;
import java.time.LocalDate;

/**
 * The rule on distance learning, as far as it is known to hold. For ledighedsydelse the order of September 2021 no
 * longer has it. For the insured an amending order, whose text we do not have, may have ended it a week earlier: from
 * then on a no is only an open question.
 *
 * @param condition the condition as it was in 2020
 */
public record DistanceLearningSince2021(Condition condition) implements Qualified {
    private static final LocalDate OPEN_FROM = LocalDate.of(2021, 9, 1);
    private static final LocalDate GONE_FOR_LEDIGHEDSYDELSE_FROM = LocalDate.of(2021, 9, 8);

    @Override
    public Finding examine(Case kase) {
        return Ledighedsydelse.byGroup(kase, this::onLedighedsydelse, this::forInsured);
    }

    private Finding onLedighedsydelse(Case kase) {
        return kase.asOf().isBefore(GONE_FOR_LEDIGHEDSYDELSE_FROM) ? condition.examine(kase)
                : Finding.NOT_APPLICABLE.because("no-rule-any-longer");
    }

    private Finding forInsured(Case kase) {
        Finding finding = condition.examine(kase);
        return kase.asOf().isBefore(OPEN_FROM) || finding.result() != Result.NOT_MET ? finding
                : Finding.assessment("distance-learning-since-2021").because("perhaps-no-rule-any-longer")
                        .resting(finding.sources())
                        .noticing(kase.notice("six-weeks.distance-learning-open", provision().citedIn(kase)));
    }
}
