package dk.kursusret.rules;

import dk.kursusret.rules.decision.Accompaniment;
import dk.kursusret.rules.decision.Authority;
import dk.kursusret.rules.decision.Basis;
import dk.kursusret.rules.decision.Change;
import dk.kursusret.rules.decision.Decision;
import dk.kursusret.rules.decision.Lazy;
import dk.kursusret.rules.decision.Outcome;
import dk.kursusret.rules.decision.SchemeDecision;
import dk.kursusret.rules.decision.Statement;
import dk.kursusret.rules.engine.Case;
import dk.kursusret.rules.engine.Examination;
import dk.kursusret.rules.engine.Gap;
import dk.kursusret.rules.engine.RuleVersion;
import dk.kursusret.rules.engine.Scheme;
import dk.kursusret.rules.engine.Sources;
import dk.kursusret.rules.engine.Voice;
import dk.kursusret.rules.facts.CourseFact;
import dk.kursusret.rules.facts.PersonFact;
import dk.kursusret.rules.lists.EditionRef;
import dk.kursusret.rules.schemes.RowDifferences;
import dk.kursusret.rules.texts.Texts;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Decides a case under schemes: every condition is examined once, a situation is the Kleene conjunction of its
 * conditions, and a scheme is as good as its best situation.
 */
public final class Decider {
    /** A new main act is expected on 1 January 2027. A deployment sets another day once it is known. */
    public static final LocalDate LAW_STANDS_UNTIL = LocalDate.of(2026, 12, 31);
    private final LocalDate lawStandsUntil;

    /** @param lawStandsUntil the last day before a new main act, whose text we do not have, replaces LAB */
    public Decider(LocalDate lawStandsUntil) {
        this.lawStandsUntil = lawStandsUntil;
    }

    /** A result for each scheme, best first; schemes with equal results stay in the order given. */
    public Decision decide(Case kase, List<Scheme> schemes) {
        List<SchemeDecision> results = new ArrayList<>(schemes.size());
        for (Scheme scheme : schemes) {
            results.add(decide(kase, scheme));
        }
        results.sort(Comparator.comparing(SchemeDecision::outcome));
        return new Decision(kase.asOf(), kase.region(), Collections.unmodifiableList(results));
    }

    private SchemeDecision decide(Case kase, Scheme scheme) {
        return scheme.on(kase.asOf(), lawStandsUntil).map(period -> switch (period) {
            case RuleVersion version -> decide(inVoice(kase, version), version);
            case Gap gap -> undecided(scheme, gap.outcome(), gap.textKey());
        }).orElseGet(() -> undecided(scheme, Outcome.NOT_IN_FORCE, "notice.not-in-force"));
    }

    /** The case with the lists and the voice of this version. */
    private static Case inVoice(Case kase, RuleVersion version) {
        Authority decides = version.administration().decidedBy(kase);
        return kase.over(version.administration().lists(kase),
                Voice.of(decides, kase.asOf(), kase.facts().get(PersonFact.GROUP)));
    }

    private static SchemeDecision undecided(Scheme scheme, Outcome outcome, String textKey) {
        return SchemeDecision.undecided(scheme.id(), outcome,
                new Lazy<>(() -> Accompaniment.NOTHING.noticing(List.of(statement(textKey)))));
    }

    private static Statement statement(String textKey) {
        return new Statement(textKey.substring("notice.".length()), Texts.of(textKey), Optional.empty());
    }

    private static SchemeDecision decide(Case kase, RuleVersion version) {
        Examination examination = Examination.of(kase, version);
        Outcome outcome = examination.outcome();
        RuleVersion.Administration administration = version.administration();
        List<Change> changes = outcome == Outcome.NOT_ENTITLED ? Changes.of(kase, examination) : List.of();
        Sources lacking = examination.lacking();
        Optional<EditionRef> edition = examination.edition();
        return new SchemeDecision(version.scheme(), outcome, Optional.of(version.id()), version.legalBasis(),
                Optional.of(examination.basis()), Optional.of(administration.decidedBy(kase)), edition, consulted(kase),
                new Lazy<>(examination::situations), lacking.missing(), lacking.sortedData(), changes,
                new Lazy<>(() -> administration.accompany(kase, outcome, examination.examined())
                        .noticing(notices(kase, version, examination, edition))),
                administration.complaint(kase));
    }

    private static List<EditionRef> consulted(Case kase) {
        List<EditionRef> consulted = new ArrayList<>(kase.scope().size());
        for (String list : kase.scope()) {
            kase.lists().inForce(list).ifPresent(edition -> consulted.add(edition.ref()));
        }
        return consulted;
    }

    private static List<Statement> notices(Case kase, RuleVersion version, Examination examination,
            Optional<EditionRef> edition) {
        List<Statement> notices = new ArrayList<>(examination.notices());
        if (version.basisOn(kase.asOf()) == Basis.LAST_KNOWN) {
            notices.add(new Statement("last-known-rule", kase.text("notice.last-known-rule",
                    Map.of("known-until", version.knownUntil().orElseThrow())), Optional.empty()));
        }
        if (edition.filter(EditionRef::sample).isPresent()) {
            notices.add(ofSample(kase));
        }
        begunOrOver(kase).ifPresent(notices::add);
        notices.addAll(RowDifferences.notices(kase));
        return notices;
    }

    /** The notice that an answer rests on a sample of a list. */
    public static Statement ofSample(Case kase) {
        return new Statement("sample-list", kase.text("notice.sample-list"), Optional.empty());
    }

    /** The notice that the course has begun, or is over, on the day of the decision. */
    private static Optional<Statement> begunOrOver(Case kase) {
        boolean over = kase.facts().get(CourseFact.END).filter(end -> end.isBefore(kase.asOf())).isPresent();
        boolean begun = kase.facts().get(CourseFact.START).filter(start -> start.isBefore(kase.asOf())).isPresent();
        String id = over ? "course-over" : "course-begun";
        return over || begun ? Optional.of(new Statement(id, kase.text("notice." + id), Optional.empty()))
                : Optional.empty();
    }
}
