package dk.kursusret.functions;

import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** People in earlier years, answered by the law and the lists of their day. */
class EarlierPeopleTest {
    /** A person who took part of a course in 2015 that was interrupted. */
    private static Person interrupted(String who, String why, String hoursUsed) {
        return Person.of(who, "48400").on("2015-10-01").from("2015-10-12", "2015-10-23").knowing("/person/sixWeeks/use",
                "INTERRUPTED", "/person/sixWeeks/interruption", why,
                "/person/sixWeeks/hoursUsed", hoursUsed, "/person/sixWeeks/sameOrSimilar", "true",
                "/person/sixWeeks/missedParts", "[]", "/person/sixWeeks/coveredBefore2015", "false",
                "/person/interviews/firstJobInterviewHeld", "true", "/person/interviews/cvInterviewHeld", "true",
                "/person/activationOfferClashes", "false", "/person/interviews/requestedInterviewHeld", "?");
    }

    static Stream<Person> people() {
        return Stream.of(
                interrupted("whose school called the course off", "PROVIDER_CANCELLED", "14.8")
                        .learning("Ja, du har ret til kurset",
                                "Kurset blev aflyst. Så har du retten i behold, også til et andet kursus."
                                        + " vejledning om 6 ugers jobrettet uddannelse, § 5; BEK 710/2015 § 5"),
                interrupted("who fell ill in the second week", "ILLNESS", "37")
                        .learning("Ja, du har ret til kurset",
                                "Grunden til afbruddet bevarer retten, og du søger den del, du ikke nåede, eller en,"
                                        + " der ligner. vejledning om 6 ugers jobrettet uddannelse, § 5;"
                                        + " BEK 710/2015 § 5"),
                interrupted("who stopped by choice", "OWN_CHOICE", "37")
                        .learning("Du valgte selv at stoppe på kurset. Så er retten brugt."
                                + " vejledning om 6 ugers jobrettet uddannelse, § 5; BEK 710/2015 § 5"),
                Person.of("out of work for 38 weeks, begins within the trial without the nine months", "47594")
                        .on("2022-06-01").from("2022-12-01", "2023-01-13")
                        .knowing(
                                "/person/unemployment/accumulatedWeeks", "38", "/person/workedInMinkIndustry", "false")
                        .learning("Ja, du har ret til kurset", "Kurset må gøres færdigt efter 2022."),
                Person.of("in Viborg, which is of Østjylland since 2020", "47593").on("2021-11-01")
                        .from("2021-11-15", "2021-11-19")
                        .knowing("/municipality", "0791", "/person/trials/firstDayCourseUsed", "?",
                                "/person/workedInMinkIndustry", "false")
                        .learning("Du kan få kurset, hvis kommunen siger ja",
                                "Kurset står på den regionale positivliste for RAR Østjylland, udgaven fra"
                                        + " 1. oktober 2021."));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("people")
    void everybodyLearnsWhatMattersToThem(Person person) {
        person.learnsFromTheAnswer();
    }
}
