package dk.kursusret.rules.schemes.educationlift.v2017;

import static dk.kursusret.rules.sources.LegalSource.order;

import dk.kursusret.rules.decision.Citation;
import dk.kursusret.rules.decision.Result;
import dk.kursusret.rules.engine.Case;
import dk.kursusret.rules.engine.Finding;
import dk.kursusret.rules.engine.Provision;
import dk.kursusret.rules.decision.Truth;
import dk.kursusret.rules.facts.CaseFact;
import dk.kursusret.rules.facts.CourseFact;
import dk.kursusret.rules.facts.Group;
import dk.kursusret.rules.facts.PersonFact;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Trials with uddannelsesløft at 80 and 100 per cent, for people on dagpenge: the orders on trials widen the groups and
 * educations that § 33 a and § 96 cover. Only a person can judge what they require, so a no becomes open.
 *
 * @param id its assessment is {@code education-lift-<id>}
 * @param firstDay of grants under it
 * @param lastDay of grants under it
 * @param begunBy an education begun by then may be finished
 * @param municipalities those that take part; empty where all do
 */
public record LiftTrial(String id, LocalDate firstDay, LocalDate lastDay, LocalDate begunBy,
        Optional<Set<String>> municipalities, Provision provision) {
    private static final LocalDate FROM_2017 = LocalDate.of(2017, 1, 1);
    private static final LocalDate END_OF_2020 = LocalDate.of(2020, 12, 31);
    private static final LocalDate LAST_DAY_OF_THE_PERIOD_RULE = LocalDate.of(2020, 7, 31);
    private static final LocalDate LAST_DAY_OF_SECTION_96 = LocalDate.of(2026, 1, 31);
    /** Morsø, Brønderslev, Frederikshavn, Rebild, Jammerbugt, Aalborg and Hjørring. */
    private static final Set<String> IN_NORTH_JUTLAND = Set.of("0773", "0810", "0813", "0840", "0849", "0851",
            "0860");

    /**
     * The next step of the same education, although the earlier step has been used; that step was completed at least 18
     * months ago.
     */
    public static final LiftTrial NEXT_STEP = new LiftTrial("next-step", FROM_2017, END_OF_2020, END_OF_2020,
            Optional.empty(), section6(", stk. 1, nr. 1").from(LocalDate.of(2020, 8, 1),
                    Provision.of(Citation.of(order(1123, 2020), "§ 6, stk. 1"))));
    /** Only step 1, for those who are given no credit; or four fifths. */
    public static final LiftTrial PART = new LiftTrial("part-in-trial", FROM_2017, LAST_DAY_OF_THE_PERIOD_RULE,
            END_OF_2020,
            Optional.empty(), section6(", stk. 1, nr. 2"));
    /** Four fifths within the dagpenge period, for those willing to take the rest on ordinary terms. */
    public static final LiftTrial FOUR_FIFTHS = new LiftTrial("four-fifths", FROM_2017, LAST_DAY_OF_THE_PERIOD_RULE,
            END_OF_2020, Optional.empty(), section6(", stk. 1, nr. 3"));
    /** An education in use that the person's health no longer lets them use, with medical proof. */
    public static final LiftTrial MEDICAL_PROOF = inNorthJutland("medical-proof", "nr. 1");
    /** A higher education that has not been used for five years. */
    public static final LiftTrial HIGHER_UNUSED = inNorthJutland("higher-unused", "nr. 2");

    private static LiftTrial inNorthJutland(String id, String number) {
        String section = ", stk. 2, " + number;
        return new LiftTrial(id, LocalDate.of(2020, 4, 1), LAST_DAY_OF_SECTION_96, LAST_DAY_OF_SECTION_96,
                Optional.of(IN_NORTH_JUTLAND), Provision.of(Citation.of(order(2498, 2021), "§ 11" + section))
                        .from(LocalDate.of(2023, 1, 1), in(1589, 2022, "§ 10" + section))
                        .from(LocalDate.of(2024, 1, 1), in(1683, 2023, "§ 4" + section))
                        .from(LocalDate.of(2025, 1, 1), in(1367, 2024, "§ 4" + section))
                        .from(LocalDate.of(2025, 3, 1), in(190, 2025, "§ 4" + section))
                        .from(LocalDate.of(2026, 1, 1), in(1496, 2025, "§ 3" + section)));
    }

    /** The earliest order whose text we have is that of 2018; it says that the trial runs from 2017. */
    private static Provision section6(String section) {
        return in(1455, 2017, "§ 6" + section)
                .from(LocalDate.of(2018, 4, 1), in(246, 2018, "§ 6" + section))
                .from(LocalDate.of(2018, 7, 1), in(788, 2018, "§ 6" + section))
                .from(LocalDate.of(2019, 1, 1), in(1597, 2018, "§ 6" + section))
                .from(LocalDate.of(2020, 1, 1), in(1464, 2019, "§ 6" + section));
    }

    private static Provision in(int number, int year, String section) {
        return Provision.of(Citation.of(order(number, year), section));
    }

    /**
     * A no that some of these trials may lift. Where one of them covers the case, a person must assess it, and what the
     * others still lack is not asked for.
     */
    public static Finding mayLift(Finding no, Case kase, List<LiftTrial> trials) {
        Finding covered = trials.stream().map(trial -> trial.covers(kase)).reduce(Finding.NOT_MET, Finding::or);
        Finding open = covered.truth() == Truth.TRUE
                ? trials.stream().filter(trial -> trial.covers(kase).truth() == Truth.TRUE)
                        .map(trial -> trial.assessed(kase)).reduce(Finding.NOT_MET, Finding::or)
                : covered.because(Result.UNKNOWN, "trial-unknown");
        return no.or(open).resting(covered.sources());
    }

    /**
     * Whether the trial covers the case: granted and begun in its time, to somebody on dagpenge, in a municipality that
     * takes part.
     */
    public Finding covers(Case kase) {
        if (kase.asOf().isBefore(firstDay) || kase.asOf().isAfter(lastDay)) {
            return Finding.NOT_MET;
        }
        return kase.is(PersonFact.GROUP, Group.DAGPENGE)
                .and(kase.read(CourseFact.START).test(start -> !start.isAfter(begunBy)))
                .and(municipalities.map(some -> kase.read(CaseFact.MUNICIPALITY).test(some::contains))
                        .orElse(Finding.MET));
    }

    private Finding assessed(Case kase) {
        return Finding.assessment("education-lift-" + id, provision.citedIn(kase)).because(id);
    }
}
