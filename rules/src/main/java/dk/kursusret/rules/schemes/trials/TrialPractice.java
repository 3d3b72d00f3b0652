package dk.kursusret.rules.schemes.trials;

import dk.kursusret.rules.decision.Complaint;
import dk.kursusret.rules.engine.Examined;
import dk.kursusret.rules.decision.Authority;
import dk.kursusret.rules.engine.Case;
import dk.kursusret.rules.decision.Citation;
import dk.kursusret.rules.decision.Outcome;
import dk.kursusret.rules.schemes.PoolAnswers;
import dk.kursusret.rules.engine.Reading;
import dk.kursusret.rules.engine.RuleVersion;
import dk.kursusret.rules.decision.Accompaniment;
import dk.kursusret.rules.decision.Deadline;
import dk.kursusret.rules.decision.Statement;
import dk.kursusret.rules.texts.Texts;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * How the trials are administered: as the regional pool is, within the municipality's commitment, with a mark on the
 * person ({@code registration} 4.2).
 */
enum TrialPractice implements RuleVersion.Practice {
    FIRST_DAY_COURSE("trial 1", "Ret t. 1 kort erhvervsrettet kursus fra 1. led.dag"),
    EMPLOYER_STATEMENT("trial 2", "Ret til kort kursus ved arbejdsgivererklæring");

    private static final int BEVILLINGSRAMME = 5;
    private final Citation citation;
    private final String persongruppemarkering;

    TrialPractice(String section, String persongruppemarkering) {
        this.citation = Citation.regionalPool(section);
        this.persongruppemarkering = persongruppemarkering;
    }

    @Override
    public Authority decidedBy(Case kase) {
        return Authority.JOBCENTRE;
    }

    @Override
    public List<String> lists(Case kase) {
        return PoolAnswers.lists(kase);
    }

    @Override
    public Accompaniment accompany(Case kase, Outcome outcome, List<Examined> examined) {
        List<Statement> notices = new ArrayList<>();
        if (this == FIRST_DAY_COURSE) {
            notices.addAll(PoolAnswers.inferredNeighbours(kase));
        }
        List<Deadline> deadlines = this == EMPLOYER_STATEMENT ? aroundEmployment(kase) : List.of();
        if (!outcome.isYes()) {
            return new Accompaniment(Optional.empty(), Optional.empty(), List.of(), deadlines,
                    PoolAnswers.nextSteps(outcome, citation), List.of(), List.copyOf(notices), Optional.empty());
        }
        notices.add(PoolAnswers.notice("trial.within-commitment", citation));
        notices.add(PoolAnswers.notice("trial.register-mark", Citation.registration("4.2")));
        List<Deadline> all = new ArrayList<>(deadlines);
        all.add(PoolAnswers.accountsDue(kase));
        return new Accompaniment(Optional.empty(), Optional.of(100),
                PoolAnswers.refund(kase, Citation.regionalPool("accounts")), List.copyOf(all),
                PoolAnswers.nextSteps(outcome, citation), List.of(), List.copyOf(notices),
                Optional.of(PoolAnswers.registration(kase, BEVILLINGSRAMME, persongruppemarkering)));
    }

    private List<Deadline> aroundEmployment(Case kase) {
        List<Deadline> deadlines = new ArrayList<>();
        deadline(kase, "earliest-start", EmployerStatementTrial.earliestStart(kase)).ifPresent(deadlines::add);
        deadline(kase, "latest-end", EmployerStatementTrial.latestEnd(kase)).ifPresent(deadlines::add);
        return List.copyOf(deadlines);
    }

    private Optional<Deadline> deadline(Case kase, String id, Reading<LocalDate> day) {
        return day.value().map(date -> kase.deadline("trial-employer-statement." + id, date, citation));
    }

    @Override
    public List<Complaint> complaint(Case kase) {
        return List.of();
    }
}
