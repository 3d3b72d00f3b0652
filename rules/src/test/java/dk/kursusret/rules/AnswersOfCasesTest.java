package dk.kursusret.rules;

import static java.util.stream.Collectors.joining;

import dk.kursusret.rules.decision.Accompaniment;
import dk.kursusret.rules.decision.Basis;
import dk.kursusret.rules.decision.ConditionResult;
import dk.kursusret.rules.decision.SchemeDecision;
import dk.kursusret.rules.decision.SituationDecision;
import dk.kursusret.rules.decision.Statement;
import dk.kursusret.rules.decision.Step;
import dk.kursusret.rules.docs.CheckedIn;
import dk.kursusret.rules.facts.CaseFact;
import dk.kursusret.rules.facts.Fact;
import dk.kursusret.rules.lists.EditionRef;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * What the answer to a case of each scheme holds, and again with each of its facts left out: the outcome, what each
 * condition came to and the facts it rested on, deadlines, changes, steps and notices by their ids. Not the texts:
 * those have tests of their own.
 */
class AnswersOfCasesTest {
    /** A case under the name of its file. */
    record Named(String name, Supplier<Given> given) {
        @Override
        public String toString() {
            return name;
        }
    }

    static List<Named> cases() {
        return List.of(new Named("six-weeks-2015", Cases::sixWeeks), new Named("six-weeks-2016", Cases::sixWeeks2016),
                new Named("six-weeks-2017", Cases::sixWeeks2017), new Named("six-weeks-2020", Cases::sixWeeks2020),
                new Named("six-weeks-2026", Cases::sixWeeks2026), new Named("six-weeks-academy", Cases::academy),
                new Named("six-weeks-notice-period", Cases::noticePeriod),
                new Named("six-weeks-notice-period-2017", Cases::noticePeriod2017),
                new Named("six-weeks-interrupted", Cases::interrupted),
                new Named("six-weeks-ledighedsydelse", () -> Cases.sixWeeks2020().but("group=LEDIGHEDSYDELSE")),
                new Named("six-weeks-from-the-list", () -> Cases.sixWeeks2020().but("level=?, code=42994")),
                new Named("six-weeks-first-element",
                        () -> Cases.sixWeeks().but("path=kabelmontoer, code=?, parts=[42994]")),
                new Named("six-weeks-last-elements", () -> Cases.sixWeeks().but("""
                        path=kabelmontoer, code=?, parts=[42994], completedBefore=[40531], deselected=[48400]""")),
                new Named("six-weeks-last-element", () -> Cases.sixWeeks().but("""
                        path=kabelmontoer, code=?, parts=[42994], completedBefore=[40531 48400], deselected=[]""")),
                new Named("six-weeks-not-in-the-path", () -> Cases.sixWeeks()
                        .but("path=kabelmontoer, code=?, parts=[45141], listedOn=?")),
                new Named("six-weeks-no-such-path", () -> Cases.sixWeeks()
                        .but("path=ukendt, code=?, parts=[45141], listedOn=?")),
                new Named("six-weeks-end-alone", () -> Cases.sixWeeks2017()
                        .but("start=?, end=2017-09-08, accumulatedWeeks=1")),
                new Named("six-weeks-end-before-the-trials", () -> Cases.sixWeeks2017()
                        .but("start=?, end=2017-02-24, accumulatedWeeks=1, withoutWaitingPeriod=yes")),
                new Named("six-weeks-interview-not-held", () -> Cases.sixWeeks().but("""
                        firstJobInterviewHeld=no, cvInterviewHeld=yes, requestedInterviewHeld=no,
                        requestedInterviewOn=2015-08-30""")),
                new Named("six-weeks-no-interview-yet", () -> Cases.sixWeeks().but("""
                        firstJobInterviewHeld=no, cvInterviewHeld=no, requestedInterviewHeld=no,
                        requestedInterviewOn=2015-08-30""")),
                new Named("six-weeks-self-employed", () -> Cases.sixWeeks().but("employment=SELF_EMPLOYED")),
                new Named("six-weeks-insurance-unknown", () -> Cases.sixWeeks2020()
                        .but("insurance=?, registeredAs=?, hoursUsed=60")),
                new Named("six-weeks-group-unknown", () -> Cases.sixWeeks2020().but("group=?, insurance=?")),
                new Named("six-weeks-ledighedsydelse-anew", () -> Cases.sixWeeks2020().but("""
                        group=LEDIGHEDSYDELSE, hoursUsed=222, use=COMPLETED, fleksjobMonthsLast18=9""")),
                new Named("six-weeks-ledighedsydelse-used", () -> Cases.sixWeeks2020().but("""
                        group=LEDIGHEDSYDELSE, hoursUsed=74, use=UNDERWAY, fleksjobMonthsLast18=?""")),
                new Named("six-weeks-after-notice", () -> Cases.noticePeriod().on("2015-09-02")),
                new Named("six-weeks-before-lockdown", () -> Cases.sixWeeks2020().on("2020-02-24").but("""
                        accumulatedWeeks=20, hoursInCovidWindows=37, start=2020-03-02, end=2020-03-13""")),
                new Named("six-weeks-two-elements",
                        () -> Cases.sixWeeks().but("code=?, parts=[42994 40531], listedOn=?")),
                new Named("six-weeks-two-paths", () -> Cases.sixWeeks().but("code=?, parts=[42994 45141], listedOn=?")),
                new Named("six-weeks-too-long", () -> Cases.sixWeeks2020().but("hoursUsed=200")),
                new Named("six-weeks-too-long-in-notice", () -> Cases.noticePeriod().but("hoursUsed=200")),
                new Named("six-weeks-completed", () -> Cases.sixWeeks().but("use=COMPLETED")),
                new Named("six-weeks-early-and-marked", () -> Cases.sixWeeks2020().on("2021-03-01").but("""
                        accumulatedWeeks=2, start=2021-03-08, end=2021-03-19, withoutWaitingPeriod=yes""")),
                new Named("six-weeks-in-hours", () -> Cases.sixWeeks2020()
                        .but("accumulatedWeeks=?, accumulatedHours=460, insurance=PART_TIME")),
                new Named("six-weeks-after-lockdown", () -> Cases.sixWeeks2020().on("2022-03-01").but("""
                        accumulatedWeeks=45, hoursInCovidWindows=370, since=2021-02-01, start=2022-03-07,
                        end=2022-03-18""")),
                new Named("six-weeks-a-path", () -> Cases.sixWeeks().but("path=kabelmontoer, code=?")),
                new Named("six-weeks-used", () -> Cases.sixWeeks2020().but("use=UNDERWAY, hoursUsed=74")),
                new Named("regional-pool", Cases::regionalPool),
                new Named("regional-pool-statement", Cases::employerStatement),
                new Named("regional-pool-subsidy", Cases::employerSubsidy),
                new Named("trial-first-day-course", Cases::firstDayCourse),
                new Named("trial-employer-statement", Cases::employerStatementTrial),
                new Named("shortage-pool-2017", Cases::shortagePool2017),
                new Named("shortage-pool-2020", Cases::shortagePool2020),
                new Named("education-lift-80", Cases::educationLift80),
                new Named("education-lift-100", Cases::educationLift100),
                new Named("education-lift-trial", Cases::educationLiftTrial),
                new Named("education-lift-110", Cases::educationLift110), new Named("mink-pool", Cases::minkPool),
                new Named("mink-pool-2023", Cases::minkPool2023));
    }

    @ParameterizedTest
    @MethodSource("cases")
    void aCaseIsAnsweredSo(Named named) throws IOException {
        Given given = named.given().get();
        Map<String, String> all = told(given);
        List<String> lines = new ArrayList<>();
        all.forEach((name, told) -> lines.add((name + " " + told).strip()));
        for (Fact<?> fact : CaseFact.all()) {
            if (given.facts().knows(fact)) {
                lines.add("");
                lines.add("without " + Notation.name(fact));
                told(given.without(fact)).forEach((name, told) -> {
                    if (!told.equals(all.get(name))) {
                        lines.add((name + " " + told).strip());
                    }
                });
            }
        }
        CheckedIn.checkResource("answers/" + named + ".txt", String.join("\n", lines) + "\n");
    }

    private static Map<String, String> told(Given given) {
        Map<String, String> told = new LinkedHashMap<>();
        SchemeDecision decision = given.decision();
        for (SituationDecision situation : decision.situations()) {
            for (ConditionResult condition : situation.conditions()) {
                told.put((situation.name() + " " + condition.id()).strip(), condition.result() + " "
                        + condition.reason() + ": " + Notation.names(condition.facts()));
            }
        }
        Accompaniment with = decision.accompaniment();
        told.put("outcome", decision.outcome() + " " + decision.basis().map(Basis::name).orElse("") + ", lacking "
                + Notation.names(decision.missingFacts()) + " " + decision.missingData().stream().sorted().toList());
        told.put("lists", joined(decision.consulted().stream().map(EditionRef::list)));
        told.put("complaint", joined(decision.complaint().stream().map(stage -> stage.to() + " via " + stage.via())));
        told.put("legal basis", joined(decision.legalBasis().stream()));
        told.put("changes", joined(decision.wouldChange().stream().map(change -> change.text().en())));
        told.put("deadlines", joined(with.deadlines().stream().map(day -> day.id() + " " + day.date() + " "
                + day.state())));
        told.put("steps", joined(with.nextSteps().stream().map(Step::id)));
        told.put("duties", joined(with.duties().stream().map(Statement::id)));
        told.put("notices", joined(with.notices().stream().map(Statement::id)));
        told.put("amounts", joined(with.amounts().stream().map(amount -> amount.id() + " "
                + amount.amount().map(Object::toString).orElse("open"))));
        return told;
    }

    private static String joined(Stream<?> all) {
        return all.map(Object::toString).collect(joining("; "));
    }
}
