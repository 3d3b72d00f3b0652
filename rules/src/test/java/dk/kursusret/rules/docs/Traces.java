package dk.kursusret.rules.docs;

import static dk.kursusret.rules.facts.CourseFact.END;
import static dk.kursusret.rules.facts.CourseFact.FULL_TIME;
import static dk.kursusret.rules.facts.CourseFact.HOURS;
import static dk.kursusret.rules.facts.CourseFact.IN_PERSON_PERCENT;
import static dk.kursusret.rules.facts.CourseFact.LEVEL;
import static dk.kursusret.rules.facts.CourseFact.LISTED_ON;
import static dk.kursusret.rules.facts.CourseFact.PRICE;
import static dk.kursusret.rules.facts.CourseFact.START;

import dk.kursusret.rules.Given;
import dk.kursusret.rules.Schemes;
import dk.kursusret.rules.decision.Basis;
import dk.kursusret.rules.decision.SchemeDecision;
import dk.kursusret.rules.decision.SituationDecision;
import dk.kursusret.rules.engine.Case;
import dk.kursusret.rules.facts.CaseFact;
import dk.kursusret.rules.facts.CourseFact;
import dk.kursusret.rules.facts.CourseLevel;
import dk.kursusret.rules.facts.EmployerFact;
import dk.kursusret.rules.facts.Fact;
import dk.kursusret.rules.facts.Facts;
import dk.kursusret.rules.facts.Group;
import dk.kursusret.rules.facts.Interruption;
import dk.kursusret.rules.facts.PersonFact;
import dk.kursusret.rules.facts.SixWeeksUse;
import dk.kursusret.rules.facts.VocationalScope;
import dk.kursusret.rules.facts.WorkTime;
import dk.kursusret.rules.lists.Region;
import dk.kursusret.rules.rates.Evidence;
import dk.kursusret.rules.rates.Rate;
import dk.kursusret.rules.rates.RateBasis;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Twelve whole decisions, each step with its paragraph, for a lawyer to read. */
final class Traces {
    private static final Region SJAELLAND = Region.of("rar-sjaelland", Set.of("rar-fyn", "rar-hovedstaden"),
            Region.Basis.SOURCED);
    private static final Rate CEILING = new Rate(Rate.PRICE_CEILING, new BigDecimal("3780.86"), "kr. a full-time week",
            LocalDate.of(2015, 1, 1), Optional.of(LocalDate.of(2015, 12, 31)), Optional.empty(),
            new Evidence(LocalDate.of(2026, 11, 22), RateBasis.LAW, "six-weeks § 26 a, stk. 5", Optional.empty()));
    private static final Facts SKILLED = Facts.NOTHING.with(PersonFact.GROUP, Group.DAGPENGE)
            .with(PersonFact.AGE, 31).with(PersonFact.INSURANCE, WorkTime.FULL_TIME)
            .with(PersonFact.REGISTERED_AS, WorkTime.FULL_TIME)
            .with(PersonFact.EMPLOYMENT, dk.kursusret.rules.facts.Employment.NONE)
            .with(PersonFact.SIDE_BUSINESS, false).with(PersonFact.EDUCATIONS, List.of())
            .with(PersonFact.ACCUMULATED_WEEKS, new BigDecimal("12.5")).with(PersonFact.USE, SixWeeksUse.NONE)
            .with(PersonFact.MISSED_PARTS, List.of()).with(PersonFact.HOURS_USED, BigDecimal.ZERO)
            .with(PersonFact.FIRST_JOB_INTERVIEW_HELD, true).with(PersonFact.COURSE_STARTED_IN_NOTICE, false)
            .with(PersonFact.ACTIVATION_OFFER_CLASHES, false).with(LISTED_ON, List.of("six-weeks"))
            .with(LEVEL, CourseLevel.AMU).with(START, LocalDate.of(2015, 9, 7)).with(END, LocalDate.of(2015, 10, 2))
            .with(HOURS, new BigDecimal("148")).with(FULL_TIME, true)
            .with(IN_PERSON_PERCENT, new BigDecimal("100")).with(CourseFact.JOBCENTRE_COVERS_REST, false);
    private static final Facts LISTED = Facts.NOTHING.with(CaseFact.MUNICIPALITY, "0370")
            .with(PersonFact.GROUP, Group.KONTANTHJAELP_JOBPARAT).with(LISTED_ON, List.of("rar-fyn"))
            .with(LEVEL, CourseLevel.AMU).with(START, LocalDate.of(2021, 11, 22)).with(END, LocalDate.of(2021, 12, 3));

    private Traces() {}

    static String document() {
        StringBuilder page = new StringBuilder(
                "# Twelve decisions, step by step\n\nMade from the code; do not edit.\n");
        LocalDate autumn2015 = LocalDate.of(2015, 9, 1);
        add(page, "A skilled worker takes four weeks of AMU", "six-weeks", autumn2015, SKILLED);
        add(page, "The same person after four weeks of selvvalgt uddannelse", "six-weeks", autumn2015,
                SKILLED.with(PersonFact.HOURS_USED, new BigDecimal("148")));
        add(page, "The course ends too late", "six-weeks", autumn2015,
                SKILLED.with(START, LocalDate.of(2016, 4, 4)).with(END, LocalDate.of(2016, 4, 29)));
        add(page, "An academy course above the ceiling", "six-weeks", autumn2015, SKILLED
                .with(LEVEL, CourseLevel.ACADEMY).with(END, LocalDate.of(2015, 9, 18))
                .with(HOURS, new BigDecimal("74")).with(PRICE, new BigDecimal("9000")));
        add(page, "Illness broke the course off", "six-weeks", autumn2015, SKILLED
                .with(PersonFact.USE, SixWeeksUse.INTERRUPTED).with(PersonFact.INTERRUPTION, Interruption.ILLNESS)
                .with(PersonFact.SAME_OR_SIMILAR, true).with(PersonFact.HOURS_USED, new BigDecimal("74")));
        add(page, "Begun in the notice period", "six-weeks", LocalDate.of(2015, 8, 17), SKILLED
                .with(PersonFact.COURSE_STARTED_IN_NOTICE, true).with(PersonFact.APPLIED_BEFORE_UNEMPLOYMENT, true)
                .with(PersonFact.FIRST_UNEMPLOYED_DAY, LocalDate.of(2015, 8, 31))
                .with(PersonFact.EMPLOYMENT, dk.kursusret.rules.facts.Employment.EMPLOYED)
                .without(PersonFact.FIRST_JOB_INTERVIEW_HELD).with(START, LocalDate.of(2015, 8, 24))
                .with(END, LocalDate.of(2015, 9, 18)));
        add(page, "Nobody said whether an activation offer stands in the way", "six-weeks", autumn2015,
                SKILLED.without(PersonFact.ACTIVATION_OFFER_CLASHES));
        add(page, "Under the rules of 2020", "six-weeks", LocalDate.of(2020, 2, 3), SKILLED
                .with(PersonFact.ACCUMULATED_WEEKS, new BigDecimal("6")).with(START, LocalDate.of(2020, 2, 10))
                .with(END, LocalDate.of(2020, 3, 6)));
        add(page, "A course on a neighbour's list", "regional-pool", LocalDate.of(2021, 11, 15), LISTED);
        add(page, "From the first day of unemployment", "trial-first-day-course", LocalDate.of(2021, 6, 1), LISTED
                .with(PersonFact.FIRST_DAY_COURSE_USED, false).with(CaseFact.POOL_EXHAUSTED, false)
                .with(START, LocalDate.of(2021, 6, 7)).with(END, LocalDate.of(2021, 6, 11)));
        add(page, "Three months to the day are three months", "shortage-pool", LocalDate.of(2018, 4, 8),
                Facts.NOTHING.with(PersonFact.GROUP, Group.KONTANTHJAELP_JOBPARAT)
                        .with(PersonFact.UNEMPLOYED_SINCE, LocalDate.of(2018, 1, 8))
                        .with(EmployerFact.STATEMENT, true).with(EmployerFact.JOB_TITLE_IN_SHORTAGE, true)
                        .with(EmployerFact.WITHOUT_WAGE_SUBSIDY, true)
                        .with(EmployerFact.EMPLOYMENT_FOLLOWS_IMMEDIATELY, true)
                        .with(EmployerFact.EMPLOYMENT_START, LocalDate.of(2018, 4, 30)).with(LEVEL, CourseLevel.AMU)
                        .with(START, LocalDate.of(2018, 4, 16)).with(END, LocalDate.of(2018, 4, 27)));
        add(page, "A whole vocational education with 110 per cent", "education-lift-110", LocalDate.of(2020, 9, 1),
                Facts.NOTHING.with(PersonFact.GROUP, Group.DAGPENGE).with(LEVEL, CourseLevel.EUD)
                        .with(CourseFact.VOCATIONAL_SCOPE, VocationalScope.WHOLE)
                        .with(CourseFact.LISTED_ON, List.of("lift-110")).with(PersonFact.AGE, 35)
                        .with(PersonFact.EDUCATIONS, List.of()).with(PersonFact.LEFT_OFFER_WITHIN_6_MONTHS, false)
                        .with(START, LocalDate.of(2020, 9, 14)));
        return page.toString();
    }

    private static void add(StringBuilder page, String title, String scheme, LocalDate asOf, Facts facts) {
        Case kase = Case.of(asOf, facts, list -> Optional.empty(),
                (id, day) -> Optional.of(CEILING).filter(rate -> rate.id().equals(id) && rate.appliesOn(day)),
                Optional.of(SJAELLAND));
        SchemeDecision result = Given.DECIDER.decide(kase, List.of(Schemes.find(scheme).orElseThrow())).results()
                .getFirst();
        page.append("\n## ").append(title).append("\n\n`").append(result.ruleVersion().orElseThrow()).append("` on ")
                .append(asOf).append(": **").append(result.outcome()).append("**\n\nFacts: ");
        facts.known().stream().sorted(Comparator.comparing(Fact::pointer)).forEach(fact -> page.append("`")
                .append(fact.pointer()).append("` ").append(facts.get(fact).orElseThrow()).append("; "));
        page.append("\n");
        result.situations().forEach(situation -> situation(page, situation));
        result.missingFacts().forEach(fact -> page.append("\nMissing: `").append(fact.pointer()).append("`\n"));
        result.wouldChange()
                .forEach(change -> page.append("\nWould change it: ").append(change.text().da()).append(" / ")
                        .append(change.text().en()).append("\n"));
        result.accompaniment().deadlines().forEach(deadline -> page.append("\nDeadline `").append(deadline.id())
                .append("`: ").append(deadline.date()).append(" (").append(deadline.citation()).append(")\n"));
    }

    private static void situation(StringBuilder page, SituationDecision situation) {
        page.append(situation.name().isEmpty() ? "" : "\n" + situation.name() + ": " + situation.outcome() + "\n");
        page.append("\n| provision | result | dansk | English |\n|---|---|---|---|\n");
        situation.conditions().forEach(condition -> page.append("| ").append(condition.citation()).append(" | ")
                .append(condition.result()).append(" | ").append(condition.text().da()).append(" | ")
                .append(condition.text().en()).append(" |\n"));
    }
}
