package dk.kursusret.rules.schemes.sixweeks.v2015;

import dk.kursusret.rules.decision.Accompaniment;
import dk.kursusret.rules.decision.Amount;
import dk.kursusret.rules.decision.Authority;
import dk.kursusret.rules.decision.Citation;
import dk.kursusret.rules.decision.Complaint;
import dk.kursusret.rules.decision.Deadline;
import dk.kursusret.rules.decision.Outcome;
import dk.kursusret.rules.engine.Case;
import dk.kursusret.rules.engine.Examined;
import dk.kursusret.rules.engine.Reading;
import dk.kursusret.rules.engine.RuleVersion;
import dk.kursusret.rules.facts.PersonFact;
import dk.kursusret.rules.lists.PositiveLists;
import dk.kursusret.rules.schemes.sixweeks.BoardAndLodging;
import dk.kursusret.rules.schemes.sixweeks.LatestActivation;
import dk.kursusret.rules.schemes.sixweeks.SixWeeksAnswers;
import dk.kursusret.rules.schemes.sixweeks.TravelAllowance;
import dk.kursusret.rules.schemes.sixweeks.counting.LatestEnd;
import dk.kursusret.rules.texts.Texts;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** How six weeks was administered from 2015: who decided, which list counted, and what goes with an answer. */
public record Practice2015() implements RuleVersion.Practice {
    /** § 7: the interview the person asks for is held within a week. */
    private static final int DAYS_TO_INTERVIEW = 7;

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
        deadline(kase, "latest-end", LatestEnd.of(kase), "§ 3").ifPresent(deadlines::add);
        if (!outcome.isYes()) {
            return new Accompaniment(Optional.of(SixWeeksAnswers.hours(kase)), Optional.empty(), List.of(),
                    List.copyOf(deadlines),
                    NextSteps2015.towardsAnAnswer(outcome), List.of(), Notices2015.always(kase, outcome),
                    Optional.empty());
        }
        deadline(kase, "interview-by", kase.read(PersonFact.REQUESTED_INTERVIEW_ON)
                .map(day -> day.plusDays(DAYS_TO_INTERVIEW)), "§ 7").ifPresent(deadlines::add);
        deadline(kase, "activation-latest", LatestActivation.of(kase), "§ 12").ifPresent(deadlines::add);
        return new Accompaniment(Optional.of(SixWeeksAnswers.hours(kase)), Optional.of(100), amounts(kase),
                List.copyOf(deadlines),
                NextSteps2015.afterAYes(kase), Duties2015.of(kase), Notices2015.withAYes(kase, outcome),
                Optional.of(SixWeeksAnswers.registration(kase)));
    }

    private static List<Amount> amounts(Case kase) {
        return Stream.of(TravelAllowance.amount(kase), BoardAndLodging.amount(kase)).flatMap(Optional::stream).toList();
    }

    private static Optional<Deadline> deadline(Case kase, String id, Reading<LocalDate> day, String section) {
        return day.value().map(date -> kase.deadline("six-weeks." + id, date, Citation.sixWeeks(section)));
    }

    @Override
    public List<Complaint> complaint(Case kase) {
        return List.of();
    }
}
