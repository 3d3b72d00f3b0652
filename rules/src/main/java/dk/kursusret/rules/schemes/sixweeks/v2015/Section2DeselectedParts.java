package dk.kursusret.rules.schemes.sixweeks.v2015;

import static dk.kursusret.rules.facts.CourseFact.COMPLETED_BEFORE;
import static dk.kursusret.rules.facts.CourseFact.DESELECTED;
import static dk.kursusret.rules.facts.CourseFact.PATH;

import dk.kursusret.rules.decision.Citation;
import dk.kursusret.rules.decision.Result;
import dk.kursusret.rules.decision.Truth;
import dk.kursusret.rules.engine.Case;
import dk.kursusret.rules.engine.Condition;
import dk.kursusret.rules.engine.Finding;
import dk.kursusret.rules.engine.Limit;
import dk.kursusret.rules.engine.Provision;
import dk.kursusret.rules.engine.Reading;
import dk.kursusret.rules.lists.ListedCourse;
import dk.kursusret.rules.schemes.sixweeks.counting.HoursAccount;
import dk.kursusret.rules.schemes.sixweeks.counting.Ledighedsydelse;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/**
 * Only elements completed before may be deselected. Exception, § 5: after an excused interruption other separable
 * elements too, where the hours left make it necessary. The orders on fleksjob have no rule on this: a person must
 * judge.
 *
 * @param afterInterruption the exception's provision
 */
public record Section2DeselectedParts(Provision provision, Citation afterInterruption) implements Condition {

    @Override
    public String id() {
        return "six-weeks.deselected-parts-completed";
    }

    @Override
    public Finding examine(Case kase) {
        return deselected(kase).decide(parts -> parts.isEmpty() ? Finding.MET
                : Ledighedsydelse.byGroup(kase, received -> Finding.assessment("deselection-on-ledighedsydelse"),
                        insured -> forInsured(parts, insured)));
    }

    /** Without a path there is nothing to deselect, unless the request says otherwise. */
    private static Reading<List<String>> deselected(Case kase) {
        Reading<List<String>> stated = kase.read(DESELECTED);
        Reading<List<String>> reading = stated.isKnown() || kase.knows(PATH) ? stated : Reading.of(List.of());
        return reading.resting(stated.sources()).resting(PATH);
    }

    private Finding forInsured(List<String> parts, Case kase) {
        List<String> completed = kase.facts().get(COMPLETED_BEFORE).orElse(List.of());
        Finding all = kase.read(COMPLETED_BEFORE).test(before -> before.containsAll(parts))
                .because(Result.MET, "completed")
                .limited(Limit.exactly(DESELECTED, parts.stream().filter(completed::contains).toList()));
        return all.truth() == Truth.TRUE ? all : all.or(necessaryAfterInterruption(parts, completed, kase));
    }

    private Finding necessaryAfterInterruption(List<String> parts, List<String> completed, Case kase) {
        return Section5Interruption.isExcused(kase)
                .andThen(() -> hoursLeftAfterCourse(kase).decide(left -> parts.stream()
                        .filter(part -> !completed.contains(part)).map(part -> necessary(part, left, kase))
                        .reduce(Finding.MET, Finding::and)))
                .because(Result.MET, "necessary-after-interruption").citing(afterInterruption);
    }

    private static Reading<BigDecimal> hoursLeftAfterCourse(Case kase) {
        return HoursAccount.total(kase).with(HoursAccount.used(kase), BigDecimal::subtract)
                .with(HoursAccount.course(kase), BigDecimal::subtract);
    }

    private static Finding necessary(String part, BigDecimal left, Case kase) {
        boolean doesNotFit = left.signum() <= 0
                || hours(part, kase).map(hours -> hours.compareTo(left) > 0).orElse(false);
        return doesNotFit ? Finding.MET : Finding.assessment("deselection-necessary");
    }

    private static Optional<BigDecimal> hours(String part, Case kase) {
        return kase.scope().stream().flatMap(list -> kase.lists().inForce(list).stream())
                .flatMap(edition -> edition.course(part).stream()).findFirst().flatMap(ListedCourse::hours);
    }
}
