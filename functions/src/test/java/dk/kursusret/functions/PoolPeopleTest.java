package dk.kursusret.functions;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** People who ask the municipality for a course or a whole education, and what each must be told. */
class PoolPeopleTest {
    private static final Person PROMISED = Person
            .of("on kontanthjælp, promised a job after a course on no list", "hygiejne")
            .from("2026-12-14", "2026-12-15")
            .knowing("/person/group", "KONTANTHJAELP_JOBPARAT", "lovet", "true", "/course/listedOn", "[]",
                    "/course/level", "AMU", "/person/unemployment/since", "2026-06-01", "/employer/statement", "true",
                    "/employer/courseAgreed", "true", "/employer/withoutWageSubsidy", "true",
                    "/employer/employmentFollowsImmediately", "true", "/employer/employmentStart", "2026-12-16",
                    "/employer/beyondEmployerTraining", "?");
    private static final Person ELECTRICIAN = Person.of("unskilled, wants to become an electrician at 32", "1234")
            .from("2027-01-04", "2030-12-20").knowing("/person/age", "32", "/person/educations", "[]",
                    "/course/vocationalScope", "WHOLE", "/person/lift/leftOfferWithin6Months", "false");
    private static final String FOUR_WEEKS = ", senest 4 uger efter at du fik afgørelsen.";

    static Stream<Person> people() {
        return Stream.of(
                PROMISED.learning("Du kan få kurset, hvis kommunen siger ja",
                        "Et kursus med arbejdsgivererklæring: kan bevilges",
                        "Ansættelsen begynder lige efter kurset."
                                + " STAR om den regionale uddannelsespulje, situation 2; LAB § 97, stk. 1, nr. 2",
                        "Bed kommunen om kurset, før det begynder."),
                Person.of("hired last week after eight months, the crane paid by the employer", "kran i havn")
                        .knowing("lovet", "true", "/course/listedOn", "[]", "/course/level", "AMU",
                                "/person/unemployment/accumulatedWeeks", "35", "/employer/statement", "false",
                                "/employer/courseAgreed", "true", "/employer/beyondEmployerTraining", "true",
                                "/employer/employmentStart", "2026-11-23")
                        .learning("Tilskud til arbejdsgiverens udgift til et kursus: kan bevilges",
                                "Arbejdsgiveren søger kommunen om tilskud til udgiften til kurset."
                                        + " STAR om den regionale uddannelsespulje, situation 3",
                                "Du har i alt været ledig i mindst 6 måneder."
                                        + " STAR om den regionale uddannelsespulje, situation 3; LAB § 97, stk. 3",
                                "Det er arbejdsgiveren, der søger"),
                Person.of("in a fleksjob", "49701").knowing("/person/group", "FLEKSJOB")
                        .learning("Du er i fleksjob og hører derfor ikke til målgruppen."
                                + " STAR om den regionale uddannelsespulje, målgruppe; LAB § 97, stk. 1",
                                "Bliver du ledig igen og får ledighedsydelse, kan du bruge ordningen. Efter 9 måneder"
                                        + " i fleksjob inden for 18 måneder har du nye 6 uger. BEK 1179/2019 § 1"),
                ELECTRICIAN.learning("Ja, du har ret til kurset", "Du får 110 procent af din ydelse under kurset.",
                        "De 110 pct. er af din egen hidtidige dagpengesats, dog højst 110 pct. af de højeste dagpenge.",
                        "Uddannelsen står på den landsdækkende positivliste. LAB § 97 a, stk. 2",
                        "Det er en hel erhvervsuddannelse. LAB § 97 a, stk. 1", "Søg kommunen om tilbuddet."),
                ELECTRICIAN.called("the same at 29").knowing("/person/age", "29")
                        .learning("Du er 29 år på uddannelsens første dag. Du skal være fyldt 30 år."
                                + " LAB § 97 a, stk. 1"),
                ELECTRICIAN.called("a hairdresser until three years ago, wants the same")
                        .knowing("/person/age", "45", "/person/educations", "VOCATIONAL",
                                "/person/educations/0/usedInLast5Years", "true")
                        .learning("Du har en uddannelse på niveau med en erhvervsuddannelse, og du har brugt den inden"
                                + " for de seneste 5 år. Det ændrer sig på den dag, hvor det er 5 år siden, du sidst"
                                + " arbejdede i faget. LAB § 97 a, stk. 1"),
                Person.of("refused by the a-kasse", "49697").learning("Du kan klage til Styrelsen for Arbejdsmarked og"
                        + " Rekruttering" + FOUR_WEEKS + " Send klagen til a-kassen. LAB § 207, stk. 1"),
                Person.of("refused by the municipality", "49701").learning("Du kan klage til Ankestyrelsens"
                        + " Beskæftigelsesudvalg" + FOUR_WEEKS + " Send klagen til kommunen. LAB § 204, stk. 1"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("people")
    void everybodyLearnsWhatMattersToThem(Person person) {
        person.learnsFromTheAnswer();
    }

    @Test
    void theEmployersStatementSaysWhatItHasTo() {
        Person.learnsFrom(PROMISED.after("statement"), "Vi ansætter personen, når kurset er slut.",
                "Ansættelsen er uden løntilskud.", "Vi har aftalt kurset med personen.",
                "Ansættelsen begynder lige efter kurset.");
    }
}
