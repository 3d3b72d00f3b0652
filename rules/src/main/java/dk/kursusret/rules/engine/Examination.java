package dk.kursusret.rules.engine;

import dk.kursusret.rules.decision.Truth;
import dk.kursusret.rules.decision.Assessment;
import dk.kursusret.rules.decision.Authority;
import dk.kursusret.rules.decision.Basis;
import dk.kursusret.rules.decision.ConditionResult;
import dk.kursusret.rules.decision.Outcome;
import dk.kursusret.rules.decision.Result;
import dk.kursusret.rules.decision.SituationDecision;
import dk.kursusret.rules.decision.Statement;
import dk.kursusret.rules.facts.CaseFact;
import dk.kursusret.rules.facts.FactSet;
import dk.kursusret.rules.facts.Facts;
import dk.kursusret.rules.lists.EditionRef;
import dk.kursusret.rules.texts.Text;
import dk.kursusret.rules.texts.Texts;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** Every condition of a version, examined once on a case, and what follows from all of them together. */
public final class Examination {
    private final Case kase;
    private final RuleVersion version;
    private final List<Examined> examined;
    /** Of each way in, what all its conditions together come to. */
    private final List<Finding> findings;
    private final Outcome outcome;

    private Examination(Case kase, RuleVersion version) {
        this.kase = kase;
        this.version = version;
        List<Examined> all = new ArrayList<>(version.conditions().size());
        for (Condition condition : version.conditions()) {
            all.add(new Examined(condition, condition.examine(kase)));
        }
        this.examined = Collections.unmodifiableList(all);
        this.findings = version.ways().stream().map(way -> all(way.all())).toList();
        this.outcome = findings.stream().map(this::outcome).min(Comparator.naturalOrder()).orElseThrow();
    }

    public static Examination of(Case kase, RuleVersion version) {
        return new Examination(kase, version);
    }

    /** In the order of the version. */
    public List<Examined> examined() {
        return examined;
    }

    /** The best of the situations; one that is a gap lifts no no. */
    public Outcome outcome() {
        return outcome;
    }

    private Outcome outcome(Finding finding) {
        return switch (finding.truth()) {
            case TRUE -> version.yes();
            case FALSE -> Outcome.NOT_ENTITLED;
            case UNKNOWN -> Outcome.UNDETERMINED;
        };
    }

    private Finding all(int[] places) {
        Finding all = Finding.MET;
        for (int place : places) {
            all = all.and(examined.get(place).finding());
        }
        return all;
    }

    /**
     * What stands in the scheme's way: what all situations share, and besides it whatever one of them lacks that can
     * still become a yes - unless one needs nothing more than what is shared.
     */
    private Sources lacking() {
        if (outcome != Outcome.UNDETERMINED) {
            return Sources.NONE;
        }
        Finding own = version.ways().stream().map(way -> all(way.own())).reduce(Finding.NOT_MET, Finding::or);
        return all(version.shared()).sources().and(own.truth() == Truth.UNKNOWN ? own.sources() : Sources.NONE);
    }

    public FactSet missingFacts() {
        return lacking().missing();
    }

    public Set<String> missingData() {
        return new TreeSet<>(lacking().missingData());
    }

    /** In the order of the version. */
    public List<SituationDecision> situations() {
        return version.situations().stream().map(this::situation).toList();
    }

    private SituationDecision situation(Situation situation) {
        for (int i = 0; i < findings.size(); i++) {
            if (version.ways().get(i).situation() == situation) {
                Sources lacking = findings.get(i).sources();
                return new SituationDecision(situation.name(), outcome(findings.get(i)),
                        results(version.ways().get(i).all()), lacking.missing(), new TreeSet<>(lacking.missingData()));
            }
        }
        return new SituationDecision(situation.name(), situation.without().orElseThrow(), List.of(), FactSet.NONE,
                Set.of());
    }

    private List<ConditionResult> results(int[] places) {
        List<ConditionResult> results = new ArrayList<>(places.length);
        for (int place : places) {
            results.add(result(examined.get(place)));
        }
        return Collections.unmodifiableList(results);
    }

    private ConditionResult result(Examined one) {
        Condition condition = one.condition();
        Finding finding = one.finding();
        return new ConditionResult(condition.id(), finding.result(), finding.reason(),
                condition.provision().citedIn(kase), finding.detail().alsoCites(), finding.sources().facts(),
                Texts.of(condition.id() + ".question", kase.voice()),
                Texts.of(condition.id() + "." + finding.reason(), new Told(finding.detail(), kase.facts())
                        .or(kase.voice())));
    }

    /** What a finding's text may name: what was worked out, a limit by its fact, and every stated fact by its pointer. */
    private record Told(Detail detail, Facts facts) implements Text.Values {
        private static final String LIMIT = "limit";

        @Override
        public Object get(String name) {
            if (name.startsWith("/")) {
                return CaseFact.at(name).flatMap(facts::get).orElse(null);
            }
            if (name.startsWith(LIMIT + "/")) {
                return detail.limits().stream()
                        .filter(limit -> limit.fact().pointer().equals(name.substring(LIMIT.length())))
                        .<Object>map(Limit::value).findFirst().orElse(null);
            }
            return detail.told().get(name);
        }
    }

    /** The edition that decided: the one of a condition that is met, else any that was looked at. */
    public Optional<EditionRef> edition() {
        return examined.stream().sorted(Comparator.comparing(e -> e.finding().result() != Result.MET))
                .flatMap(e -> e.finding().detail().edition().stream()).findFirst();
    }

    /** The weakest ground among the conditions that decide. */
    public Basis basis() {
        Truth decisive = switch (outcome) {
            case NOT_ENTITLED -> Truth.FALSE;
            case UNDETERMINED -> Truth.UNKNOWN;
            default -> Truth.TRUE;
        };
        Basis basis = version.basisOn(kase.asOf());
        for (Examined one : outcome.isYes() ? deciding() : examined) {
            Finding finding = one.finding();
            basis = finding.truth() == decisive ? basis.weaker(finding.detail().basis()) : basis;
        }
        return basis;
    }

    /** The conditions of the first situation that says yes. */
    private List<Examined> deciding() {
        for (int i = 0; i < findings.size(); i++) {
            if (findings.get(i).truth() == Truth.TRUE) {
                return Arrays.stream(version.ways().get(i).all()).mapToObj(examined::get).toList();
            }
        }
        throw new IllegalStateException("no situation says yes");
    }

    /** What conditions have to say because they came out so, and what only a person can judge, with who does. */
    public List<Statement> notices() {
        Authority decides = version.practice().decidedBy(kase);
        Set<Statement> notices = new LinkedHashSet<>();
        for (Examined one : examined) {
            if (outcome == Outcome.UNDETERMINED) {
                for (Assessment assessment : one.finding().sources().assessments()) {
                    notices.add(kase.notice(assessment, one.condition().id(), decides,
                            one.condition().provision().citedIn(kase)));
                }
            }
            notices.addAll(one.finding().detail().notices());
        }
        return new ArrayList<>(notices);
    }
}
