package dk.kursusret.rules.engine;

import dk.kursusret.rules.decision.Assessment;
import dk.kursusret.rules.decision.Authority;
import dk.kursusret.rules.decision.Basis;
import dk.kursusret.rules.decision.ConditionResult;
import dk.kursusret.rules.decision.Outcome;
import dk.kursusret.rules.decision.Result;
import dk.kursusret.rules.decision.SituationDecision;
import dk.kursusret.rules.decision.Statement;
import dk.kursusret.rules.decision.Truth;
import dk.kursusret.rules.facts.CaseFact;
import dk.kursusret.rules.facts.FactSet;
import dk.kursusret.rules.facts.Facts;
import dk.kursusret.rules.lists.EditionRef;
import dk.kursusret.rules.texts.Text;
import dk.kursusret.rules.texts.Topic;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Every condition of a version, examined once on a case, and what follows from all of them together. */
public final class Examination {
    private final Case kase;
    private final RuleVersion version;
    /** In the order of the version's conditions. */
    private final Finding[] findings;
    private final Outcome outcome;

    private Examination(Case kase, RuleVersion version, Finding... findings) {
        this.kase = kase;
        this.version = version;
        this.findings = findings;
        this.outcome = best();
    }

    public static Examination of(Case kase, RuleVersion version) {
        Finding[] findings = new Finding[version.conditions().size()];
        for (int i = 0; i < findings.length; i++) {
            findings[i] = version.conditions().get(i).examine(kase);
        }
        return new Examination(kase, version, findings);
    }

    /**
     * The examination of the case with those facts supposed: a condition that rests on none of them is not examined
     * again.
     */
    public Examination supposing(Facts others) {
        Case supposed = kase.with(others);
        FactSet changed = others.known();
        Finding[] again = findings.clone();
        for (int i = 0; i < again.length; i++) {
            if (again[i].sources().facts().intersects(changed)) {
                again[i] = version.conditions().get(i).examine(supposed);
            }
        }
        return new Examination(supposed, version, again);
    }

    /** In the order of the version. */
    public List<Examined> examined() {
        List<Examined> examined = new ArrayList<>(findings.length);
        for (int i = 0; i < findings.length; i++) {
            examined.add(new Examined(version.conditions().get(i), findings[i]));
        }
        return Collections.unmodifiableList(examined);
    }

    /** In the order of the version. */
    public List<Finding> findings() {
        return List.of(findings);
    }

    /** The outcome of the best situation; those without conditions do not count. */
    public Outcome outcome() {
        return outcome;
    }

    private Outcome best() {
        Outcome best = outcome(version.ways().getFirst());
        for (RuleVersion.Way way : version.ways()) {
            Outcome other = outcome(way);
            best = other.compareTo(best) < 0 ? other : best;
        }
        return best;
    }

    private Outcome outcome(RuleVersion.Way way) {
        return switch (truth(way.all())) {
            case TRUE -> version.yes();
            case FALSE -> Outcome.NOT_ENTITLED;
            case UNKNOWN -> Outcome.UNDETERMINED;
        };
    }

    private Truth truth(int[] places) {
        Truth all = Truth.TRUE;
        for (int place : places) {
            all = all.and(findings[place].truth());
        }
        return all;
    }

    /** What is missing for these conditions together; nothing, where they are decided. */
    private Sources lacking(int[] places) {
        Sources all = Sources.NONE;
        if (truth(places) == Truth.UNKNOWN) {
            for (int place : places) {
                all = findings[place].truth() == Truth.UNKNOWN ? all.alsoLacking(findings[place].sources()) : all;
            }
        }
        return all;
    }

    /**
     * What the scheme is missing: what the shared conditions lack, and what the own conditions of any situation lack
     * that can still become a yes. Where the own conditions of some situation are already met, only the shared ones
     * count.
     */
    public Sources lacking() {
        if (outcome != Outcome.UNDETERMINED) {
            return Sources.NONE;
        }
        Sources own = Sources.NONE;
        for (RuleVersion.Way way : version.ways()) {
            if (truth(way.own()) == Truth.TRUE) {
                return lacking(version.shared());
            }
            own = own.alsoLacking(lacking(way.own()));
        }
        return lacking(version.shared()).alsoLacking(own);
    }

    /** In the order of the version. */
    public List<SituationDecision> situations() {
        ConditionResult[] results = new ConditionResult[findings.length];
        Arrays.setAll(results, this::result);
        List<SituationDecision> situations = new ArrayList<>(version.situations().size());
        for (Situation situation : version.situations()) {
            situations.add(situation.without().map(why -> without(situation, why))
                    .orElseGet(() -> decided(version.way(situation), results)));
        }
        return Collections.unmodifiableList(situations);
    }

    private static SituationDecision without(Situation situation, Outcome why) {
        return new SituationDecision(situation.name(), why, List.of(), FactSet.NONE, Set.of());
    }

    private SituationDecision decided(RuleVersion.Way way, ConditionResult... results) {
        Sources lacking = lacking(way.all());
        ConditionResult[] own = new ConditionResult[way.all().length];
        Arrays.setAll(own, i -> results[way.all()[i]]);
        return new SituationDecision(way.situation().name(), outcome(way),
                Collections.unmodifiableList(Arrays.asList(own)), lacking.missing(),
                lacking.sortedData());
    }

    private ConditionResult result(int place) {
        Condition condition = version.conditions().get(place);
        Finding finding = findings[place];
        Topic texts = version.texts(place);
        return new ConditionResult(condition.id(), finding.result(), finding.reason(),
                condition.provision().citedIn(kase), finding.detail().alsoCites(), finding.sources().facts(),
                texts.of("question", kase.voice()),
                texts.of(finding.reason(), new Told(finding.detail(), kase.facts(), kase.voice())));
    }

    /**
     * The values that a finding's text may name: what was worked out, a limit by its fact, every stated fact by its
     * pointer, and what the voice says.
     */
    private record Told(Detail detail, Facts facts, Voice voice) implements Text.Values {
        private static final String LIMIT = "limit";

        @Override
        public Object get(String name) {
            Object value = told(name);
            return value == null ? voice.get(name) : value;
        }

        private Object told(String name) {
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

    /** The edition that decided: that of the first condition met that has one, else the first that was looked at. */
    public Optional<EditionRef> edition() {
        Optional<EditionRef> any = Optional.empty();
        for (Finding finding : findings) {
            Optional<EditionRef> edition = finding.detail().edition();
            if (edition.isPresent() && finding.result() == Result.MET) {
                return edition;
            }
            any = any.isPresent() ? any : edition;
        }
        return any;
    }

    /** The weakest basis among the conditions that decide. */
    public Basis basis() {
        Truth decisive = switch (outcome) {
            case NOT_ENTITLED -> Truth.FALSE;
            case UNDETERMINED -> Truth.UNKNOWN;
            default -> Truth.TRUE;
        };
        Basis basis = version.basisOn(kase.asOf());
        int[] deciding = outcome.isYes() ? firstYes().all() : version.places();
        for (int place : deciding) {
            Finding finding = findings[place];
            basis = finding.truth() == decisive ? basis.weaker(finding.detail().basis()) : basis;
        }
        return basis;
    }

    private RuleVersion.Way firstYes() {
        for (RuleVersion.Way way : version.ways()) {
            if (truth(way.all()) == Truth.TRUE) {
                return way;
            }
        }
        throw new IllegalStateException("no situation says yes");
    }

    /** The notices of the findings and, while the outcome is open, what only a person can judge, with who does. */
    public List<Statement> notices() {
        Authority decides = version.administration().decidedBy(kase);
        List<Statement> notices = new ArrayList<>();
        for (Examined one : examined()) {
            if (outcome == Outcome.UNDETERMINED) {
                for (Assessment assessment : one.finding().sources().assessments()) {
                    addOnce(notices, kase.notice(assessment, one.condition().id(), decides,
                            one.condition().provision().citedIn(kase)));
                }
            }
            one.finding().detail().notices().forEach(notice -> addOnce(notices, notice));
        }
        return notices;
    }

    private static void addOnce(List<Statement> notices, Statement notice) {
        if (!notices.contains(notice)) {
            notices.add(notice);
        }
    }
}
