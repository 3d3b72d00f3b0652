package dk.kursusret.rules;

import dk.kursusret.rules.engine.Scheme;
import dk.kursusret.rules.facts.CaseFact;
import dk.kursusret.rules.facts.CourseFact;
import dk.kursusret.rules.facts.CourseLevel;
import dk.kursusret.rules.facts.Education;
import dk.kursusret.rules.facts.EducationLevel;
import dk.kursusret.rules.facts.EmployerFact;
import dk.kursusret.rules.facts.Fact;
import dk.kursusret.rules.facts.FactType;
import dk.kursusret.rules.facts.Facts;
import dk.kursusret.rules.facts.PersonFact;
import dk.kursusret.rules.facts.VocationalScope;
import dk.kursusret.rules.lists.Edition;
import dk.kursusret.rules.lists.ListedCourse;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.function.Function;

/**
 * Cases of every kind: complete and incomplete, on days of every version and gap, more often favourable than not, so
 * that every outcome comes up.
 */
final class RandomCases {
    private static final List<String> DAYS = List.of("2015-05-01", "2015-06-29", "2015-06-30", "2015-09-01",
            "2015-09-01", "2015-12-15", "2016-03-01", "2017-09-04", "2018-05-01", "2018-10-01", "2019-12-31",
            "2020-02-01", "2020-09-01",
            "2020-11-01", "2021-01-15", "2021-02-15", "2021-04-01", "2021-11-15", "2021-12-31", "2022-06-01",
            "2023-03-01", "2025-06-01",
            "2017-06-01", "2023-09-01", "2024-03-01", "2026-01-31", "2026-03-01");
    private static final List<String> WORDS = List.of("42994", "40531", "48400", "45141", "47592", "AU101", "99999",
            "document-control-udbyder");
    /** Deselecting all of a path would mean applying for nothing. */
    private static final List<String> SOME_OF_EACH_PATH = List.of("42994", "48400", "99999");
    private static final List<String> LISTS = List.of("six-weeks", "rar-sjaelland", "rar-fyn", "rar-nordjylland",
            "rbr-sjaelland", "lift-110", "lift-shortage");
    /** Lists that have no edition here. */
    private static final List<String> VOUCHED_ONLY = List.of("lift-110", "lift-shortage");
    private static final LocalDate LAST_WINDOW = LocalDate.of(2021, 6, 30);
    private static final ListedCourse[] REGIONAL = {Lists.CABLES, Lists.FIBRE, Lists.PRIVATE};

    private RandomCases() {}

    static Given any(Random random) {
        LocalDate asOf = LocalDate.parse(pick(DAYS, random)).plusDays(random.nextInt(3));
        Map<String, Edition> editions = new HashMap<>();
        LISTS.stream().filter(list -> !VOUCHED_ONLY.contains(list) && random.nextInt(10) > 0)
                .forEach(list -> editions.put(list,
                        list.equals("six-weeks") ? Lists.national() : Lists.edition(list, "2015-01-01", REGIONAL)));
        Scheme anyScheme = Schemes.ALL.getFirst();
        return new Given(anyScheme, asOf, facts(asOf, random), editions);
    }

    /** A value for a fact that is not known yet; an education's own facts are filled in where it stands. */
    static Given supply(Fact<?> fact, Given given, Random random) {
        String[] parts = fact.pointer().split("/");
        if (fact.pointer().startsWith("/person/educations/")) {
            return completeEducation(Integer.parseInt(parts[3]), given, random);
        }
        return given.with(with(fact, given.facts(), given.asOf(), random));
    }

    /** The facts with any value of one of them. */
    static <T> Facts with(Fact<T> fact, Facts facts, LocalDate asOf, Random random) {
        return facts.with(fact, value(fact, facts, asOf, random));
    }

    private static Facts facts(LocalDate asOf, Random random) {
        Facts favourable = favourable(asOf, random);
        double known = List.of(0.5, 0.9, 0.97, 1.0).get(random.nextInt(4));
        double asWished = List.of(0.6, 0.9, 0.97, 1.0).get(random.nextInt(4));
        Facts facts = Facts.NOTHING;
        for (Fact<?> fact : CaseFact.all()) {
            if (isNaming(fact) ? random.nextInt(4) == 0 : random.nextDouble() < known) {
                facts = !isNaming(fact) && random.nextDouble() < asWished ? copy(fact, favourable, facts)
                        : with(fact, facts, asOf, random);
            }
        }
        Facts one = random.nextBoolean() ? facts.without(PersonFact.ACCUMULATED_HOURS)
                : facts.without(PersonFact.ACCUMULATED_WEEKS);
        boolean backwards = one.get(CourseFact.START)
                .flatMap(start -> one.get(CourseFact.END).map(end -> end.isBefore(start))).orElse(false);
        return withoutContradiction(backwards ? one.without(CourseFact.END) : one);
    }

    /**
     * A course that begins on the first unemployed day or later was not begun in the notice period; a spell since July
     * 2021 has no hours of a lockdown.
     */
    private static Facts withoutContradiction(Facts facts) {
        boolean begunAfter = facts.get(CourseFact.START).flatMap(start -> facts.get(PersonFact.FIRST_UNEMPLOYED_DAY)
                .map(first -> !start.isBefore(first))).orElse(false);
        Facts one = begunAfter ? facts.without(PersonFact.FIRST_UNEMPLOYED_DAY) : facts;
        boolean after = one.get(PersonFact.UNEMPLOYED_SINCE).filter(LAST_WINDOW::isBefore).isPresent();
        return after ? one.without(PersonFact.HOURS_IN_COVID_WINDOWS) : one;
    }

    private static boolean isNaming(Fact<?> fact) {
        return List.of(CourseFact.CODE, CourseFact.ENTRY, CourseFact.PATH, CourseFact.PARTS, CourseFact.DESELECTED)
                .contains(fact);
    }

    private static <T> Facts copy(Fact<T> fact, Facts from, Facts to) {
        return from.get(fact).map(value -> to.with(fact, value)).orElse(to);
    }

    /** Facts such as most schemes ask for, around the day. */
    private static Facts favourable(LocalDate asOf, Random random) {
        return Notation
                .apply("""
                        municipality=0370, exhausted=no, group=DAGPENGE, age=31, insurance=FULL_TIME, registeredAs=FULL_TIME,
                        employment=NONE, sideBusiness=no, educations=[VOCATIONAL:unused], accumulatedWeeks=14,
                        accumulatedHours=518, use=NONE, missedParts=[], hoursUsed=0, coveredBefore2015=no,
                        sameOrSimilar=yes, interruption=ILLNESS, sixWeeks/erhvervsgruppe=energi, firstJobInterviewHeld=yes, cvInterviewHeld=yes,
                        requestedInterviewHeld=yes, courseStartedInNotice=no, appliedBeforeUnemployment=yes,
                        activationOfferClashes=no, firstDayCourseUsed=no, employersUsed=[], workedInMinkIndustry=yes,
                        completedBefore=[], listedOn=[six-weeks rar-sjaelland lift-110 lift-shortage], hours=74,
                        teachingDays=10, fullTime=yes, weeklyTeachingHours=37, inPersonPercent=100, price=2043,
                        jobcentreCoversRest=no, course/erhvervsgruppe=energi, withoutWaitingPeriod=yes, fitsBenefitPeriod=yes,
                        leftOfferWithin6Months=no, trainingAgreement=yes,
                        statement=yes, jobTitleInShortage=yes, courseAgreed=yes,
                        agreedWhileUnemployed=yes, withoutWageSubsidy=yes, employmentFollowsImmediately=yes,
                        employmentMonths=6, courseRelevant=yes, beyondEmployerTraining=yes, reference=acme, kmPerDay=60,
                        days=10, lodgedAway=yes, returnKm=200, lodgingOtherwiseReasonable=no, boardAndLodgingInPrice=NONE,
                        reducedAbility=no""",
                        Facts.NOTHING)
                .with(CourseFact.LEVEL, pick(List.of(CourseLevel.AMU, CourseLevel.EUD), random))
                .with(CourseFact.VOCATIONAL_SCOPE, pick(List.of(VocationalScope.WHOLE, VocationalScope.GF2), random))
                .with(PersonFact.UNEMPLOYED_SINCE, asOf.minusMonths(8))
                .with(PersonFact.REQUESTED_INTERVIEW_ON, asOf.minusDays(10))
                .with(PersonFact.FIRST_UNEMPLOYED_DAY, asOf.plusDays(10))
                .with(CourseFact.START, asOf.plusDays(7)).with(CourseFact.END, asOf.plusDays(18))
                .with(EmployerFact.EMPLOYMENT_START, asOf.plusDays(25));
    }

    @SuppressWarnings("unchecked") // each branch makes what its type parameter says
    private static <T> T value(Fact<T> fact, Facts facts, LocalDate asOf, Random random) {
        return (T) switch (fact.type()) {
            case FactType.Flag flag -> random.nextBoolean();
            case FactType.WholeNumber number -> pick(List.of(0, 1, 2, 3, 10, 20, 24, 25, 29, 30, 31, 49, 50, 60),
                    random);
            case FactType.Quantity quantity -> pick(List.of("0", "0.01", "5", "12.5", "20", "24", "25.99", "26", "37",
                    "39", "49.99", "50", "74", "100"), random, BigDecimal::new);
            case FactType.Day day -> day(fact, facts, asOf, random);
            case FactType.Choice<?> choice -> pick(List.of(choice.values().getEnumConstants()), random);
            case FactType.Word word -> word(fact, random);
            case FactType.Words words -> words(fact, random);
            case FactType.Educations educations -> educations(random);
        };
    }

    private static LocalDate day(Fact<?> fact, Facts facts, LocalDate asOf, Random random) {
        if (fact.equals(CourseFact.END)) {
            return facts.get(CourseFact.START).orElse(asOf).plusDays(random.nextInt(random.nextBoolean() ? 20 : 300));
        }
        if (fact.equals(CourseFact.START) && facts.knows(CourseFact.END)) {
            return facts.get(CourseFact.END).orElseThrow().minusDays(random.nextInt(random.nextBoolean() ? 20 : 300));
        }
        return asOf.plusDays(random.nextInt(400) - 200);
    }

    private static String word(Fact<?> fact, Random random) {
        if (fact.equals(CaseFact.MUNICIPALITY)) {
            return pick(List.of("0370", "0461", "0851"), random);
        }
        if (fact.equals(CourseFact.PATH)) {
            return pick(List.of("kabelmontoer", "roermontoer", "ukendt"), random);
        }
        return fact.equals(CourseFact.CODE) || fact.equals(CourseFact.ENTRY) ? pick(WORDS, random)
                : pick(List.of("acme", "energi", "kontor"), random);
    }

    private static List<String> words(Fact<?> fact, Random random) {
        List<String> from = fact.equals(CourseFact.LISTED_ON) ? LISTS
                : fact.equals(PersonFact.EMPLOYERS_USED) ? List.of("acme", "beta")
                        : fact.equals(CourseFact.DESELECTED) ? SOME_OF_EACH_PATH : WORDS.subList(0, 5);
        List<String> words = new ArrayList<>(from);
        words.removeIf(word -> random.nextInt(3) > 0);
        return List.copyOf(words);
    }

    private static List<Education> educations(Random random) {
        List<Education> educations = new ArrayList<>();
        for (int i = random.nextInt(3); i > 0; i--) {
            EducationLevel level = pick(List.of(EducationLevel.values()), random);
            boolean other = level == EducationLevel.OTHER;
            educations.add(new Education(level, random.nextInt(4) > 0,
                    other && random.nextBoolean() ? Optional.of(random.nextBoolean()) : Optional.empty(),
                    other && random.nextBoolean() ? Optional.of(years(random)) : Optional.empty(),
                    random.nextBoolean() ? Optional.of(random.nextBoolean()) : Optional.empty()));
        }
        return List.copyOf(educations);
    }

    private static Given completeEducation(int index, Given given, Random random) {
        List<Education> all = new ArrayList<>(given.facts().get(PersonFact.EDUCATIONS).orElseThrow());
        Education one = all.get(index);
        all.set(index, new Education(one.level(), one.completed(),
                one.upperSecondaryRequiredToday().or(() -> Optional.of(random.nextBoolean())),
                one.years().or(() -> Optional.of(years(random))),
                one.usedInLast5Years().or(() -> Optional.of(random.nextBoolean()))));
        return given.with(PersonFact.EDUCATIONS, List.copyOf(all));
    }

    private static BigDecimal years(Random random) {
        return pick(List.of("2", "4", "4.5", "5"), random, BigDecimal::new);
    }

    private static <T> T pick(List<T> from, Random random) {
        return from.get(random.nextInt(from.size()));
    }

    private static <T, R> R pick(List<T> from, Random random, Function<T, R> function) {
        return function.apply(pick(from, random));
    }
}
