package dk.kursusret.rules.schemes.educationlift;

import dk.kursusret.rules.decision.Complaint;
import dk.kursusret.rules.engine.Examined;
import dk.kursusret.rules.decision.Authority;
import dk.kursusret.rules.engine.Case;
import dk.kursusret.rules.decision.Citation;
import dk.kursusret.rules.decision.Outcome;
import dk.kursusret.rules.schemes.PoolAnswers;
import dk.kursusret.rules.engine.RuleVersion;
import dk.kursusret.rules.engine.Truth;
import dk.kursusret.rules.decision.Accompaniment;
import dk.kursusret.rules.decision.Statement;
import dk.kursusret.rules.facts.Group;
import dk.kursusret.rules.facts.PersonFact;
import java.util.List;
import java.util.Optional;

/** How the three frames of uddannelsesløft are administered: by the jobcentre, each registered apart. */
enum LiftPractice implements RuleVersion.Practice {
    FRAME_6("4.3", 6, 80, List.of("register-frame-apart", "dagpenge-rest-on-it")),
    FRAME_12("4.4", 12, 100, List.of("register-frame-apart", "frame-12-closed")),
    FRAME_17("4.5", 17, 110, List.of("register-frame-apart", "jobcentre-informs-a-kasse", "no-skolepraktik"));

    private final Citation citation;
    private final int bevillingsramme;
    private final int dagpengePercent;
    private final List<String> notices;

    LiftPractice(String section, int bevillingsramme, int dagpengePercent, List<String> notices) {
        this.citation = Citation.registration(section);
        this.bevillingsramme = bevillingsramme;
        this.dagpengePercent = dagpengePercent;
        this.notices = notices;
    }

    @Override
    public Authority decidedBy(Case kase) {
        return Authority.JOBCENTRE;
    }

    @Override
    public List<String> lists(Case kase) {
        return PoolAnswers.anyList(kase);
    }

    @Override
    public Accompaniment accompany(Case kase, Outcome outcome, List<Examined> examined) {
        if (!outcome.isYes()) {
            return Accompaniment.NOTHING.suggesting(PoolAnswers.nextSteps(outcome, citation));
        }
        List<Statement> said = notices.stream().map(id -> PoolAnswers.notice("education-lift." + id, citation))
                .toList();
        return new Accompaniment(Optional.empty(), Optional.of(benefitPercent(kase)), List.of(), List.of(),
                PoolAnswers.nextSteps(outcome, citation), List.of(), said,
                Optional.of(PoolAnswers.registration(kase, bevillingsramme)));
    }

    /** The share is of dagpenge; cash benefit is paid as it is. */
    private int benefitPercent(Case kase) {
        return kase.is(PersonFact.GROUP, Group.DAGPENGE).truth() == Truth.TRUE ? dagpengePercent : 100;
    }

    @Override
    public List<Complaint> complaint(Case kase) {
        return List.of();
    }
}
