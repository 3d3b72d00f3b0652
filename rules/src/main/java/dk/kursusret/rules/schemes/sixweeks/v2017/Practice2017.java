package dk.kursusret.rules.schemes.sixweeks.v2017;

import dk.kursusret.rules.decision.Accompaniment;
import dk.kursusret.rules.decision.Authority;
import dk.kursusret.rules.decision.Citation;
import dk.kursusret.rules.decision.Complaint;
import dk.kursusret.rules.decision.Deadline;
import dk.kursusret.rules.decision.Outcome;
import dk.kursusret.rules.decision.Statement;
import dk.kursusret.rules.decision.Step;
import dk.kursusret.rules.engine.Case;
import dk.kursusret.rules.engine.Examined;
import dk.kursusret.rules.engine.Reading;
import dk.kursusret.rules.engine.RuleVersion;
import dk.kursusret.rules.engine.Sources;
import dk.kursusret.rules.engine.Truth;
import dk.kursusret.rules.facts.Answerer;
import dk.kursusret.rules.lists.PositiveLists;
import dk.kursusret.rules.schemes.NamedCourse;
import dk.kursusret.rules.schemes.sixweeks.SixWeeksAnswers;
import dk.kursusret.rules.schemes.sixweeks.counting.LatestEnd;
import dk.kursusret.rules.schemes.sixweeks.counting.EarliestStart;
import dk.kursusret.rules.schemes.sixweeks.TravelAllowance;
import dk.kursusret.rules.schemes.sixweeks.counting.NoticePeriod;
import dk.kursusret.rules.texts.Texts;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** How six weeks is administered from 2020, as far as secondary sources tell. */
public record Practice2017() implements RuleVersion.Practice {
    private static final Citation CITATION = Citation.of(dk.kursusret.rules.sources.LegalSource.order(184, 2017),
            "§ 3");

    @Override
    public Authority decidedBy(Case kase) {
        return SixWeeksAnswers.decidedBy(kase);
    }

    @Override
    public List<String> lists(Case kase) {
        return List.of(PositiveLists.NATIONAL);
    }

    @Override
    public Accompaniment accompany(Case kase, Outcome outcome, List<Examined> examined) {
        List<Deadline> deadlines = new ArrayList<>();
        deadline(kase, "earliest-start", earliestStart(kase)).ifPresent(deadlines::add);
        deadline(kase, "latest-end", LatestEnd.of(kase)).ifPresent(deadlines::add);
        Step step = new Step("ask-whoever-decides", Answerer.CITIZEN, Texts.of("step.six-weeks.ask-whoever-decides",
                Map.of("by", Texts.of("authority." + decidedBy(kase)))), CITATION);
        if (!outcome.isYes()) {
            return new Accompaniment(Optional.of(SixWeeksAnswers.hours(kase)), Optional.empty(), List.of(),
                    List.copyOf(deadlines), List.of(step), List.of(), notices(kase), Optional.empty());
        }
        return new Accompaniment(Optional.of(SixWeeksAnswers.hours(kase)), Optional.of(100),
                TravelAllowance.amount(kase).stream().toList(), List.copyOf(deadlines), List.of(step), List.of(),
                notices(kase), Optional.of(SixWeeksAnswers.registration(kase)));
    }

    /** Not shown where no waiting period applies, or where that is not known. */
    private static Reading<LocalDate> earliestStart(Case kase) {
        boolean waits = NoticePeriod.applies(kase).truth() == Truth.FALSE
                && NamedCourse.withoutWaitingPeriod(kase).test(without -> !without).truth() == Truth.TRUE;
        return waits ? EarliestStart.of(kase) : Reading.unknown(Sources.NONE);
    }

    private static List<Statement> notices(Case kase) {
        List<Statement> notices = new ArrayList<>();
        if (NoticePeriod.applies(kase).truth() == Truth.TRUE) {
            notices.add(notice("notice-period-documentation", CITATION));
        }
        notices.addAll(TravelAllowance.notices(kase));
        return List.copyOf(notices);
    }

    private static Optional<Deadline> deadline(Case kase, String id, Reading<LocalDate> day) {
        return day.value().map(date -> kase.deadline("six-weeks." + id, date, CITATION));
    }

    private static Statement notice(String id, Citation citation) {
        return new Statement(id, Texts.of("notice.six-weeks." + id), Optional.of(citation));
    }

    @Override
    public List<Complaint> complaint(Case kase) {
        return List.of();
    }
}
