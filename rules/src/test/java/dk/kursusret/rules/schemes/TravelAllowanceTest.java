package dk.kursusret.rules.schemes;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dk.kursusret.rules.Cases;
import dk.kursusret.rules.Given;
import dk.kursusret.rules.YearlyRates;
import dk.kursusret.rules.decision.Amount;
import dk.kursusret.rules.decision.Authority;
import dk.kursusret.rules.decision.Citation;
import dk.kursusret.rules.decision.Statement;
import dk.kursusret.rules.engine.Case;
import dk.kursusret.rules.engine.Voice;
import dk.kursusret.rules.facts.PersonFact;
import dk.kursusret.rules.texts.Texts;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Days x (kilometres - 24) x rate, rounded to whole kroner. */
class TravelAllowanceTest {
    private static final String TEN_DAYS = "kmPerDay=60, days=10";

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(delimiter = '|', textBlock = """
            # 370.80 and 741.60
            kmPerDay=60, days=10                                     | 371
            kmPerDay=60, days=20                                     | 742
            # exactly half a krone is paid up: 10 km x 5 x 1.03 = 51.50; 1.03 x 0.48... is not
            kmPerDay=34, days=5                                      | 52
            kmPerDay=24.01, days=1                                   | 0
            kmPerDay=25, days=1                                      | 1
            # the rate of the first day
            kmPerDay=60, days=10, start=2016-01-04, end=2016-01-15   | 360
            kmPerDay=50, days=20, start=2017-09-11, end=2017-10-06   | 504
            kmPerDay=60, days=10, start=2018-09-11, end=2018-10-06   | 349
            kmPerDay=60, days=10, start=2019-09-11, end=2019-10-06   | 356
            kmPerDay=60, days=10, start=2020-09-11, end=2020-10-06   | 353
            kmPerDay=34, days=1, start=2021-03-01, end=2021-03-12    | 10
            kmPerDay=60, days=10, start=2022-09-11, end=2022-10-06   | 389
            kmPerDay=60, days=10, start=2023-09-11, end=2023-10-06   | 396
            kmPerDay=60, days=10, start=2024-09-09, end=2024-10-04   | 403
            kmPerDay=60, days=10, start=2025-09-09, end=2025-10-04   | 403
            kmPerDay=60, days=10, start=2026-02-23, end=2026-03-20   | 410
            kmPerDay=60, days=10, start=2015-12-28, end=2016-01-08   | 371
            """)
    void whatLiesBeyond24KilometresADayIsPaid(String facts, BigDecimal kroner) {
        Amount amount = course(facts).amount().orElseThrow();

        assertEquals(Optional.of(kroner), amount.amount());
        assertEquals("travel-allowance", amount.id());
        assertTrue(amount.rate().isPresent());
    }

    @Test
    void theFormulaIsWrittenAsEachLanguageDoes() {
        Amount amount = course("kmPerDay=60, days=1").amount().orElseThrow();

        assertEquals("(60 km − 24 km) × 1 dag × 1,03 kr. pr. km, afrundet til hele kroner", amount.formula().da());
        assertEquals("(60 km − 24 km) × 1 day × DKK 1.03 a km, rounded to whole kroner", amount.formula().en());
        assertTrue(course("kmPerDay=60, days=2, start=2016-01-04").amount().orElseThrow().formula().da()
                .contains("2 dage × 1 kr."));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            kmPerDay=24, days=10
            kmPerDay=20, days=10, lodgedAway=no, reducedAbility=no
            kmPerDay=60, days=0
            kmPerDay=60
            days=10
            kmPerDay=60, days=10, start=?
            """)
    void nothingIsPaidForTheFirst24Kilometres(String facts) {
        assertEquals(Optional.empty(), course(facts).amount());
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(delimiter = '|', textBlock = """
            reducedAbility=yes                            | det, rejsen faktisk koster
            reducedAbility=yes, lodgedAway=yes            | det, rejsen faktisk koster
            kmPerDay=20, days=10, reducedAbility=yes      | det, rejsen faktisk koster
            kmPerDay=60, days=10, lodgedAway=yes          | regnes der ikke kilometer for hver kursusdag
            lodgedAway=yes                                | regnes der ikke kilometer for hver kursusdag
            kmPerDay=60, days=10, start=2027-01-04, end=2027-01-15 | vi har ikke satsen for 2027
            """)
    void whatCannotBeWorkedOutIsSaid(String facts, String why) {
        Amount amount = course(facts).amount().orElseThrow();

        assertEquals(Optional.empty(), amount.amount());
        assertEquals(Optional.empty(), amount.rate());
        assertTrue(amount.formula().da().contains(why), amount.formula().da());
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(delimiter = '|', textBlock = """
            kmPerDay=60, days=10                                    | travel-paid-by-a-kasse
            kmPerDay=60                                             | travel-paid-by-a-kasse
            reducedAbility=yes                                      | travel-paid-by-municipality
            kmPerDay=60, days=10, group=LEDIGHEDSYDELSE             | travel-paid-by-municipality
            lodgedAway=yes                                          | travel-paid-by-a-kasse, travel-lodged
            # 1.03 and 1.00; 0.97 and 0.97; 1.12 and 1.12; 1.14 and none
            kmPerDay=60, days=10, start=2015-12-28, end=2016-01-08  | travel-paid-by-a-kasse, travel-rate-changes
            kmPerDay=60, days=10, start=2017-12-28, end=2018-01-08  | travel-paid-by-a-kasse
            kmPerDay=60, days=10, start=2024-12-28, end=2025-01-08  | travel-paid-by-a-kasse
            kmPerDay=60, days=10, start=2026-12-28, end=2027-01-08  | travel-paid-by-a-kasse, travel-rate-changes
            kmPerDay=60, days=10, start=2022-04-25, end=2022-05-06  | travel-paid-by-a-kasse, travel-rate-set-later
            kmPerDay=60, days=10, start=2022-04-26, end=2022-05-06  | travel-paid-by-a-kasse
            kmPerDay=20, days=10                                    |
            """)
    void whoPaysAndWhatToKnowOfTheRateGoesWithIt(String facts, String notices) {
        assertEquals(notices == null ? "" : notices, String.join(", ", ids(course(facts).notices())));
    }

    @Test
    void aRateThatIsLackingIsNotSaidToBeAnother() {
        Statement known = last(course("kmPerDay=60, days=10, start=2015-12-28, end=2016-01-08"));
        Statement lacking = last(course("kmPerDay=60, days=10, start=2026-12-28, end=2027-01-08"));

        assertTrue(known.text().da().contains("satsen er en anden"));
        assertTrue(lacking.text().da().contains("vi har ikke satsen"));
    }

    @ParameterizedTest(name = "{0}: by {1}")
    @CsvSource(delimiter = '|', textBlock = """
            2015-09-01 | end=2015-10-02 | 2016-02-02
            2015-09-01 | end=2015-10-31 | 2016-02-29
            2015-09-01 | end=?          |
            2015-09-01 | kmPerDay=24    |
            2015-09-01 | reducedAbility=yes, kmPerDay=? | 2016-02-02
            2015-09-01 | lodgedAway=yes, kmPerDay=?     | 2016-02-02
            """)
    void itIsAppliedForWithinFourMonthsOfTheEnd(String day, String facts, LocalDate by) {
        assertEquals(Optional.ofNullable(by), TravelAllowance.toCourse(
                kase(Cases.sixWeeks().on(day).but("kmPerDay=25").but(facts)), Citation.sixWeeks("§ 13"),
                statement("paid"), statement("lodged")).applyBy().map(d -> d.date()));
    }

    @ParameterizedTest(name = "{0}, {1}: {2}")
    @CsvSource(delimiter = '|', textBlock = """
            2015-06-30 | kmPerDay=60, days=10 | LAB § 82, stk. 1   | lta/2014/990
            2016-09-05 | kmPerDay=60, days=10 | LAB § 82, stk. 1   | lta/2015/807
            2019-12-31 | kmPerDay=60, days=10 | LAB § 82, stk. 1   | lta/2016/1342
            2020-01-01 | kmPerDay=60, days=10 | LAB § 175, stk. 1  | lta/2019/548
            2026-02-16 | kmPerDay=60, days=10 | LAB § 175, stk. 1  | lta/2024/280
            2019-12-31 | reducedAbility=yes   | LAB § 82, stk. 4   | lta/2016/1342
            2020-01-01 | reducedAbility=yes   | LAB § 175, stk. 4  | lta/2019/548
            """)
    void theActGivesTheRightToOffers(String day, String facts, String law, String address) {
        Citation citation = offer(day, "group=KONTANTHJAELP_JOBPARAT, start=2016-09-12, end=2016-09-16, " + facts)
                .amount().orElseThrow().citation();

        assertEquals(Optional.of(law), citation.law());
        assertTrue(citation.address().orElseThrow().endsWith(address));
    }

    @ParameterizedTest(name = "{0} on {1}: {2}")
    @CsvSource(delimiter = '|', textBlock = """
            DAGPENGE                      | 2018-05-14 | 342 by A_KASSE
            DAGPENGE                      | 2021-11-15 | 342 by A_KASSE
            KONTANTHJAELP_JOBPARAT        | 2018-05-14 | 342 by MUNICIPALITY
            KONTANTHJAELP_JOBPARAT        | 2021-11-15 | 342 by MUNICIPALITY
            KONTANTHJAELP_AKTIVITETSPARAT | 2021-11-15 | 342 by MUNICIPALITY
            UDDANNELSESHJAELP             | 2021-11-15 | 342 by MUNICIPALITY
            OVERGANGSYDELSE               | 2021-11-15 | 342 by MUNICIPALITY
            SYGEDAGPENGE                  | 2021-11-15 | 342 by MUNICIPALITY
            JOBAFKLARING                  | 2021-11-15 | 342 by MUNICIPALITY
            RESSOURCEFORLOEB              | 2021-11-15 | 342 by MUNICIPALITY
            REVALIDERING                  | 2021-11-15 | 342 by MUNICIPALITY
            LEDIGHEDSYDELSE               | 2021-11-15 | 342 by MUNICIPALITY
            SELVFORSOERGENDE              | 2022-05-21 | travel-not-for-group
            SELVFORSOERGENDE              | 2022-05-22 | ASSESSED
            OTHER_LAB                     | 2022-05-21 | travel-not-for-group
            OTHER_LAB                     | 2022-05-22 | ASSESSED
            FOERTIDSPENSION               | 2021-11-15 | nothing
            FOERTIDSPENSION               | 2026-02-16 | nothing
            FLEKSJOB                      | 2021-11-15 | nothing
            NONE                          | 2021-11-15 | nothing
            ?                             | 2021-11-15 | nothing
            """)
    void toAnOfferByGroup(String group, String day, String said) {
        assertEquals(said, shortly(offer(day, "group=" + group + ", start=2021-11-22, end=2021-12-03, " + TEN_DAYS)));
    }

    private static String shortly(Travel travel) {
        List<String> notices = ids(travel.notices());
        return travel.amount()
                .map(amount -> amount.kind().map(Amount.Kind::name)
                        .orElseGet(() -> amount.amount().orElseThrow() + " by "
                                + (notices.contains("travel-paid-by-a-kasse") ? "A_KASSE" : "MUNICIPALITY")))
                .orElse(notices.isEmpty() ? "nothing" : String.join(", ", notices));
    }

    @Test
    void nothingIsSaidToThoseWhoDoNotAsk() {
        for (String group : List.of("DAGPENGE", "SELVFORSOERGENDE", "OTHER_LAB", "REVALIDERING")) {
            assertEquals(Travel.NONE, offer("2021-11-15", "kmPerDay=24, days=10, group=" + group));
            assertEquals(Travel.NONE, offer("2023-11-15", "kmPerDay=24, days=10, group=" + group));
        }
    }

    @ParameterizedTest(name = "{0} to {1}: {2}")
    @CsvSource(delimiter = '|', textBlock = """
            2020-12-28 | 2020-12-31 | 353
            2020-12-28 | 2021-01-01 | 0,98 kr. pr. km i 2020 og 0,95 kr. i 2021
            2021-08-16 | 2023-06-23 | 0,95 kr. pr. km i 2021 og 1,10 kr. i 2023
            2024-12-30 | 2025-12-31 | 403
            2026-08-17 | 2027-06-25 | I 2026 er den 1,14 kr. pr. km, men vi har ikke satserne
            """)
    void anOfferIsPaidAtTheRateOfEachDay(String start, String end, String said) {
        Amount amount = offer("2020-12-01", "group=DAGPENGE, start=" + start + ", end=" + end + ", " + TEN_DAYS)
                .amount().orElseThrow();

        assertEquals(amount.amount().isPresent(), amount.rate().isPresent());
        assertTrue(amount.amount().map(BigDecimal::toString).orElse(amount.formula().da()).contains(said),
                amount.formula().da());
    }

    @Test
    void whoIsLodgedAtAnOfferTravelsAtWeekends() {
        Travel travel = offer("2021-11-15", "group=DAGPENGE, lodgedAway=yes, kmPerDay=60, days=10");

        assertEquals(Optional.empty(), travel.amount().orElseThrow().amount());
        Statement lodged = travel.notices().get(1);
        assertEquals("travel-lodged", lodged.id());
        assertEquals(Optional.of("BEK 2006/2020 § 127, stk. 2"), lodged.citation().orElseThrow().law());
    }

    @Test
    void ofTravelAnInsuredPersonComplainsToTheAKasse() {
        Statement complaint = last(offer("2021-11-15", "group=DAGPENGE, " + TEN_DAYS));
        assertEquals("travel-complaint", complaint.id());
        assertTrue(complaint.text().da().endsWith("videre til Styrelsen for Arbejdsmarked og Rekruttering."));
        assertFalse(ids(offer("2021-11-15", "group=REVALIDERING, " + TEN_DAYS).notices()).contains("travel-complaint"));
    }

    private static Travel course(String facts) {
        Case kase = kase(Cases.sixWeeks().but("kmPerDay=?, days=?").but(facts));
        return TravelAllowance.toCourse(kase, Citation.sixWeeks("§ 13"), TravelAllowance.paidBy(kase),
                statement("travel-lodged"));
    }

    private static Travel offer(String day, String facts) {
        return TravelToOffer.of(kase(Cases.regionalPool().on(day).but(facts)));
    }

    private static Case kase(Given given) {
        Case kase = given.kase();
        return Case.of(kase.asOf(), kase.facts(), kase.lists(), YearlyRates.ALL, kase.region()).over(kase.scope())
                .spokenBy(
                        Voice.of(Authority.JOBCENTRE, kase.asOf(), kase.facts().get(PersonFact.GROUP)));
    }

    private static Statement statement(String id) {
        return new Statement(id, Texts.of("authority.STAR"), Optional.empty());
    }

    private static Statement last(Travel travel) {
        return travel.notices().getLast();
    }

    private static List<String> ids(List<Statement> statements) {
        return statements.stream().map(Statement::id).toList();
    }
}
