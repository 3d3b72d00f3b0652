package dk.kursusret.functions;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dk.kursusret.rules.docs.CheckedIn;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The letter to the person, as a lawyer would read it. Three letters are in docs/law. */
class LetterTest {
    private static final Browser PAGES = new Browser();
    private static final Map<String, String> GRANTED = Browser.fields(
            """
                    /asOf=2021-11-15 /municipality=0370 /person/group=DAGPENGE /person/age=31 /person/educations=VOCATIONAL
                    /person/employment=NONE /person/sideBusiness=false /person/unemployment/accumulatedWeeks=8
                    /person/insurance=FULL_TIME /person/registeredAs=FULL_TIME /person/sixWeeks/use=NONE
                    /person/noticePeriod/courseStartedInNotice=false /person/interviews/firstJobInterviewHeld=true /person/activationOfferClashes=false
                    /course/code=42994 /course/start=2021-11-22 /course/end=2021-11-26 /course/fullTime=true
                    /course/inPersonPercent=100""");

    private static final String TOO_EARLY = "/person/unemployment/accumulatedWeeks=3";
    /** What does not belong in a letter: a question, an id, a version, or a word that decides nothing. */
    private static final Pattern UNFIT = Pattern
            .compile("[?@]|\\b[a-z]+-[a-z]+-[a-z]+\\b|\\brar-|\\brbr-|Måske|[A-Z]{4,}_");

    private static Map<String, String> but(String more) {
        Map<String, String> all = new LinkedHashMap<>(GRANTED);
        all.putAll(Browser.fields(more));
        return all;
    }

    private static String page(Map<String, String> fields) {
        return Browser.text(PAGES.post("/sagsbehandler", fields));
    }

    private static String letter(Map<String, String> fields) {
        return on(page(fields));
    }

    /** The letter on the page, as it would be copied. */
    static String on(String page) {
        int at = page.indexOf("<pre tabindex=\"0\">");
        assertTrue(at > 0, page);
        return page.substring(at + "<pre tabindex=\"0\">".length(), page.indexOf("</pre>")).replace("&lt;", "<")
                .replace("&gt;", ">").replace("&amp;", "&");
    }

    @Test
    void threeLettersStandInTheDocumentsAsALawyerReadsThem() throws IOException {
        CheckedIn.check("letters.md",
                """
                        # Letters

                        Made from the code: what the caseworker's page writes to the person, in Danish, as it goes out. What stands in
                        brackets is for the authority to fill in. Forvaltningsloven §§ 22-25 ask for the decision, the rules and the
                        facts that carry it, the main considerations where there is discretion, and how to complain.

                        ## A right: six weeks

                        ```text
                        %s```

                        ## No: six weeks, in which the course begins too early

                        ```text
                        %s```

                        ## At the municipality's discretion: the regional pool

                        ```text
                        %s```
                        """
                        .formatted(letter(but("brev=six-weeks")), letter(but("brev=six-weeks " + TOO_EARLY)),
                                letter(but("brev=regional-pool"))));
    }

    @Test
    void whatDecidedANoComesFirstOnItsOwnAndTheRestBelow() {
        String letter = letter(but("brev=six-weeks " + TOO_EARLY));

        String reasons = part(letter, "Begrundelse");
        assertTrue(reasons.contains("Det afgørende er"), letter);
        assertTrue(reasons.contains("Kurset kan tidligst begynde efter 5 ugers ledighed"), letter);
        assertFalse(reasons.contains("Deltageren må ikke være i arbejde"), letter);
        assertTrue(part(letter, "Det opfylder du").contains("Deltageren må ikke være i arbejde"), letter);
        assertTrue(part(letter, "Klagevejledning").contains("inden 4 uger"), letter);
    }

    @Test
    void anOpenCaseAsksForWhatIsLackingAndDecidesNothing() {
        String letter = letter(Browser.fields("/asOf=2021-11-15 /person/group=DAGPENGE brev=six-weeks"));

        assertTrue(letter.contains("Vi kan ikke afgøre din sag endnu."), letter);
        assertTrue(part(letter, "Send os dette").contains("Kursets første dag"), letter);
        assertFalse(letter.contains("Klagevejledning"), letter);
        assertFalse(letter.contains("Afgørelse"), letter);
    }

    @Test
    void anOpenCaseIsNotAskedOfThePersonWhereTheAuthorityKnows() {
        String letter = letter(but("brev=six-weeks /course/fullTime= /person/sixWeeks/use="));

        assertTrue(part(letter, "Send os dette").contains("Kursus på fuld tid (spørg skolen)"), letter);
        assertTrue(part(letter, "Det undersøger vi selv").contains("Brug af 6 ugers jobrettet uddannelse"), letter);
    }

    @Test
    void factsHaveTheirUnitsAndNotTheHintsOfTheirFields() {
        String facts = part(letter(but("brev=six-weeks /person/age=24 /course/price=2043.50")),
                "Oplysninger, vi har lagt vægt på");

        assertTrue(facts.contains("– Sammenlagt ledighed i dagpengeperioden: 8 uger."), facts);
        assertTrue(facts.contains("– Kursus: Kabelmontage (42994)."), facts);
        assertFalse(facts.contains(" (uger)") || facts.contains("(procent)"), facts);
    }

    /** The signatory has not seen the list yet. */
    @Test
    void whatWasOnlyStatedIsMarkedToBeCheckedAndTheListIsAGap() {
        String letter = letter(but("brev=six-weeks /course/code= /course/level=AMU /course/listedOn=six-weeks"));

        assertTrue(letter.contains("positivliste. [Kontrollér det, før brevet sendes.] (LAB § 49; BEK"), letter);
        assertTrue(part(letter, "Positivlisten").contains("[Skriv her, hvilken liste"), letter);
    }

    @Test
    void theReasonsCiteTheActFirstThenTheOrderThenTheGuidance() {
        String letter = letter(but("brev=regional-pool /course/code=99999"));

        assertTrue(letter.contains("(LAB § 97, stk. 3; BEK 2006/2020 § 9; jf. STAR om"), letter);
        assertTrue(part(letter, "Reglerne står her")
                .contains("LAB: Lov om en aktiv beskæftigelsesindsats, nr. 548 af 7. maj 2019. https://"), letter);
    }

    @ParameterizedTest
    @ValueSource(strings = {"six-weeks", "regional-pool", "mink-pool", "trial-employer-statement",
            "trial-first-day-course", "education-lift-110", "education-lift-80", "education-lift-100"})
    void noLetterAsksARuleOrShowsAnIdOrSaysPerhaps(String scheme) {
        for (String more : List.of("lang=da", TOO_EARLY, "/person/age=24 /person/employment=EMPLOYED",
                "/person/group=KONTANTHJAELP_JOBPARAT")) {
            String letter = letter(but("brev=" + scheme + " " + more));

            String text = letter.replaceAll("https://\\S+", "").replaceAll("\\[[^]]*]", "");
            assertFalse(UNFIT.matcher(text).find(), letter);
            assertTrue(letter.contains("§") && letter.contains("Med venlig hilsen"), letter);
        }
    }

    @Test
    void whereTheListIsASampleTheLetterBeginsBySayingSo() {
        String decision = part(letter(but("brev=regional-pool /municipality=0851 /course/code=45141")), "Afgørelse");

        assertTrue(decision.startsWith("\nAfgørelse\n[Udgaven her er en eksempelliste."), decision);
        assertFalse(part(letter(but("brev=regional-pool")), "Afgørelse").contains("eksempelliste"));
    }

    @Test
    void itIsPrintedAlone() {
        String page = page(but("brev=six-weeks print=brev"));

        assertTrue(page.contains("<h1>Afgørelse om 6 ugers jobrettet uddannelse</h1>"), page);
        assertTrue(page.contains("<h2>Klagevejledning</h2>"), page);
        assertFalse(page.contains("<input"), page);
        assertTrue(page(but("brev=six-weeks print=brev lang=en")).contains("<h2>How to complain</h2>"));
    }

    /** The part of the letter from this heading to the next. */
    private static String part(String letter, String heading) {
        int at = letter.indexOf("\n" + heading + "\n");
        assertTrue(at >= 0, letter);
        return letter.substring(at, letter.indexOf("\n\n", at + 1));
    }
}
