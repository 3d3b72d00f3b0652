package dk.kursusret.functions;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** People who want a course under the six-weeks scheme, and what each must be told, with its provision. */
class PeopleTest {
    private static final Person YOUNG = Person.of("at 24, out of work for seven weeks", "49697")
            .knowing("/person/age", "24", "/person/unemployment/accumulatedWeeks", "7");
    private static final Person LONG = Person.of("out of work for thirty weeks, wants eight weeks of courses", "49704")
            .from("2026-11-30", "2027-01-22").knowing("/person/unemployment/accumulatedWeeks", "30");
    private static final Person AT_WORK = Person.of("given notice, wants to begin after the last day at work", "49697")
            .from("2027-01-11", "2027-01-15")
            .knowing("/person/employment", "EMPLOYED", "/person/noticePeriod/courseStartedInNotice", "false",
                    "/person/noticePeriod/firstUnemployedDay", "2026-12-31", "/person/unemployment/accumulatedWeeks",
                    "0");
    private static final Person LEFT = Person.of("left another course after a week, by choice", "49697")
            .knowing("/person/sixWeeks/use", "INTERRUPTED", "/person/sixWeeks/hoursUsed", "37");

    static Stream<Person> withARight() {
        return Stream.of(
                YOUNG.learning("Ja, du har ret til kurset",
                        "Det står på den landsdækkende positivliste. BEK 1179/2019 § 2, stk. 1 LAB § 49",
                        "A-kassen afgør, om du har ret til kurset. BEK 1179/2019 § 5",
                        "Kurset skal være slut senest 10. april 2027, hvis du er ledig hele tiden indtil da."
                                + " BEK 1179/2019 § 3",
                        "Rejse: 1,14 kr. pr. km ud over 24 km om dagen, frem og tilbage. BEK 1179/2019 § 11"),
                Person.of("insured and looking for work part-time", "49703").from("2026-12-14", "2027-01-22")
                        .knowing("/person/insurance", "PART_TIME", "/person/registeredAs", "PART_TIME")
                        .learning("Ja, du har ret til kurset",
                                "Du har 180 timer i alt. 0 er brugt, kurset tager 180, og 0 er tilbage.",
                                "Derfor tæller timer ud over 30 om ugen ikke. BEK 1179/2019 § 8, stk. 4"),
                Person.of("the same after 150 hours of unemployment", "49697").from("2026-11-30", "2026-12-04")
                        .knowing("/person/insurance", "PART_TIME", "/person/registeredAs", "PART_TIME",
                                "/person/unemployment/accumulatedWeeks", "150 timer")
                        .learning("Ja, du har ret til kurset",
                                "Kurset begynder, når du har været ledig i mindst 5 uger."
                                        + " BEK 1179/2019 § 3 LAB § 48, stk. 2"),
                Person.of("given notice, and begun to weld while still at work", "49702")
                        .from("2026-11-23", "2027-01-08")
                        .knowing("/person/employment", "EMPLOYED", "/person/noticePeriod/courseStartedInNotice", "true",
                                "/person/noticePeriod/firstUnemployedDay", "2026-12-31",
                                "/person/unemployment/accumulatedWeeks", "0")
                        .learning("Ja, du har ret til kurset",
                                "Kurset er begyndt i opsigelsesperioden og fortsætter fra din første ledige dag."
                                        + " BEK 1179/2019 § 4 LAB § 48, stk. 3",
                                "aflever den til a-kassen. BEK 1179/2019 § 6",
                                "A-kassen afgør, når du bliver ledig, om du har ret til resten af kurset."
                                        + " BEK 1179/2019 § 4, stk. 2",
                                "Vil du sætte flere kurser sammen, skal du aftale det, før du bliver ledig, med din"
                                        + " arbejdsgiver, din fagforening, kommunen eller a-kassen."
                                        + " BEK 1179/2019 § 4, stk. 2",
                                "Du har 222 timer i alt."),
                AT_WORK.from("2027-02-08", "2027-02-12").learning("Ja, du har ret til kurset",
                        "Du har arbejde nu. Derfor gælder svaret fra din første ledige dag, 31. december 2026",
                        "Kurset skal være slut senest 29. september 2027"),
                Person.of("a fitter who went on to a short higher education", "49697")
                        .knowing("/person/educations", "VOCATIONAL,SHORT_HIGHER")
                        .learning("Ja, du har ret til kurset", "Du regnes for faglært, og du har ikke en længere"
                                + " uddannelse, end ordningen er for. BEK 1179/2019 § 1 LAB § 48, stk. 1"),
                Person.of("on ledighedsydelse, not yet 25, wants an academy course", "AU101")
                        .knowing("/person/group", "LEDIGHEDSYDELSE", "/person/age", "23", "/course/teachingDays", "5",
                                "/course/weeklyTeachingHours", "37", "/person/unemployment/accumulatedWeeks", "35")
                        .learning("Ja, du har ret til kurset",
                                "Kommunen afgør, om du har ret til kurset, og betaler for det. BEK 1769/2021 § 1",
                                "Kurset kan være i de timer, du har tilbage: 37 timer af 222. BEK 1769/2021 § 2",
                                "Kurset skal være slut senest 26. december 2026",
                                "7.000 kr., og loftet er 9.830 kr. for kursets timer. LAB § 48, stk. 7"));
    }

    static Stream<Person> withSomethingToAsk() {
        return Stream.of(
                LONG.learning("Det kan kun godkendes, hvis kommunen bevilger resten."
                        + " BEK 1179/2019 § 7 BEK 1179/2019 § 2, stk. 6",
                        "Bliver den del, der ligger ud over de 6 uger, bevilget som et tilbud?"
                                + " Spørg kommunen."),
                Person.of("educated abroad, with the papers left there", "49697")
                        .knowing("/person/educations", "OTHER", "/person/educations/0/upperSecondaryRequiredToday", "?",
                                "/person/educations/0/years", "?")
                        .learning("Du opfylder resten. Det sidste vurderer a-kassen",
                                "Hvor mange år varer uddannelsen? Det vurderer a-kassen.",
                                "Vi kan ikke afgøre, om din uddannelse er på det niveau, ordningen er for."
                                        + " BEK 1179/2019 § 1 LAB § 48, stk. 1",
                                "Find de oplysninger, der mangler, eller spørg a-kassen. BEK 1179/2019 § 5",
                                "Beviser for dine uddannelser, også dem fra udlandet."),
                LEFT.learning("Kurset kan være i de timer, du har tilbage: 37 timer af 185. BEK 1179/2019 § 7",
                        "Hvilken erhvervsgruppe hørte dit første godkendte kursus til? Spørg a-kassen.",
                        "Vi ved ikke, om det hele hører til samme erhvervsgruppe."
                                + " BEK 1179/2019 § 2, stk. 1 LAB § 48, stk. 1"));
    }

    static Stream<Person> withoutARight() {
        return Stream.of(
                Person.of("at 24, out of work for two weeks", "49697").from("2026-12-07", "2026-12-11")
                        .knowing("/person/age", "24", "/person/unemployment/accumulatedWeeks", "2")
                        .learning("Nej, ikke endnu: kurset kan tidligst begynde 20. december 2026",
                                "Kurset kan tidligst begynde 20. december 2026, hvis du er ledig hele tiden indtil da."
                                        + " BEK 1179/2019 § 3",
                                "Indtil da kan du få dagpenge under undervisning på under 20 timer om ugen",
                                "Du skal stadig stå til rådighed. Spørg a-kassen først. BEK 46/2026 § 33, stk. 2",
                                "Det kan kommunen give, når det er rettet mod job. LAB § 90",
                                "Hvis du tager kurset fra 21. december 2026 til 25. december 2026."),
                AT_WORK.learning("Nej, ikke endnu: kurset kan tidligst begynde 4. februar 2027",
                        "Du skal have været ledig i 5 uger, før et kursus",
                        "Du har arbejde nu. Derfor gælder svaret fra din første ledige dag, 31. december 2026",
                        "Hvis du tager kurset fra 8. februar 2027 til 12. februar 2027."),
                Person.of("a teacher without a trade, wants an academy course", "AU101")
                        .from("2026-12-07", "2026-12-18")
                        .knowing("/person/educations", "MEDIUM_HIGHER", "/course/weeklyTeachingHours", "37",
                                "/course/teachingDays", "10")
                        .learning("Nej, du kan ikke få kurset på den måde",
                                "Du har en mellemlang eller lang videregående uddannelse. Så kan du ikke bruge"
                                        + " ordningen, heller ikke hvis du også er faglært."
                                        + " BEK 1179/2019 § 1 LAB § 48, stk. 1",
                                "Spørg kommunen, om du kan få et andet kursus eller en uddannelse som tilbud."),
                Person.of("works some hours beside dagpenge", "49697")
                        .knowing("/person/employment", "EMPLOYED", "/person/noticePeriod/courseStartedInNotice",
                                "false", "/person/noticePeriod/firstUnemployedDay", "?")
                        .learning("Du har arbejde og regnes derfor for beskæftiget, også når det er på deltid ved siden"
                                + " af dagpenge. Spørg om VEU-godtgørelse eller SVU i stedet."
                                + " BEK 1179/2019 § 1 LAB § 48, stk. 6"),
                Person.of("sells things online beside dagpenge", "49697").knowing("/person/sideBusiness", "true")
                        .learning("Du driver selvstændig virksomhed ved siden af. Så regnes du for beskæftiget og kan"
                                + " ikke bruge ordningen. BEK 1179/2019 § 1 LAB § 48, stk. 6"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource({"withARight", "withSomethingToAsk", "withoutARight"})
    void everybodyLearnsWhatMattersToThem(Person person) {
        person.learnsFromTheAnswer();
    }

    @Test
    void whatWaitingBringsStandsBesideWhatTheMunicipalityMayGive() {
        Person.of("out of work for two weeks, wants a course that is on the regional list too", "49705")
                .from("2026-12-07", "2026-12-11").knowing("/person/unemployment/accumulatedWeeks", "2")
                .learning("Du kan få kurset, hvis kommunen siger ja", "6 ugers jobrettet uddannelse : nej, ikke endnu",
                        "Kurset kan tidligst begynde 20. december 2026")
                .learnsFromTheAnswer();
    }

    @Test
    void whoeverTravelsLearnsWhatIsPaidBeyond24Kilometres() {
        Person.learnsFrom(YOUNG.answerAfter("topic:travel", Map.of("/travel/kmPerDay", "60", "/travel/days", "5")),
                "205 kr. : (60 km − 24 km) × 5 dage × 1,14 kr. pr. km, afrundet til hele kroner BEK 1179/2019 § 11");
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(delimiter = '|', textBlock = """
            transport | Ja, du har ret til kurset
            industri  | Nej, du kan ikke få kurset på den måde
            """)
    void theHoursLeftAreForTheGroupThatWasChosen(String group, String heading) {
        assertEquals(heading,
                LEFT.answerAfter("topic:used", Map.of("/person/sixWeeks/erhvervsgruppe", group)).heading());
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(delimiter = '|', textBlock = """
            true  | Ja, du har ret til kurset
            false | Nej, du kan ikke få kurset på den måde
            """)
    void theMunicipalityDecidesWhetherALongPathCanBeTaken(String granted, String heading) {
        assertEquals(heading, LONG.answerAfter("topic:rest", Map.of("/course/jobcentreCoversRest", granted)).heading());
    }
}
