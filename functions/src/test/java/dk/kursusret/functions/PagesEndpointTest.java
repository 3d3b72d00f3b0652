package dk.kursusret.functions;

import static dk.kursusret.functions.Browser.text;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dk.kursusret.functions.pages.facts.FactForm;
import dk.kursusret.functions.pages.facts.Topic;
import dk.kursusret.gateway.http.Response;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The pages as a browser without script sees them, on 15 November 2021. */
class PagesEndpointTest {
    private static final String TO_THE_LAW = "<a href=\"https://(?:www\\.retsinformation\\.dk/eli|star\\.dk/da)/[^\"]+\"";
    private static final Browser PAGES = new Browser();

    private static List<String> asked(Response response) {
        String main = text(response).replaceFirst("(?s)<footer>.*", "");
        return Pattern.compile("name=\"felt\" value=\"([^\"]+)\"").matcher(main).results().map(m -> m.group(1))
                .toList();
    }

    @Test
    void theFirstThingAskedIsTheFirstThingTheDecisionLacks() {
        assertEquals(List.of("/person/group", "/municipality"), asked(PAGES.get("/tjek")));
    }

    @Test
    void whatIsSaidTravelsOnAndIsNotAskedAgain() {
        Response next = PAGES.post("/tjek", "trin", "benefit", "felt", "/person/group", "/person/group", "DAGPENGE");

        assertFalse(asked(next).contains("/person/group"));
        assertTrue(text(next).contains("<input type=\"hidden\" name=\"/person/group\" value=\"DAGPENGE\">"));
        assertTrue(text(next).contains("Trin 2"));
    }

    @Test
    void whatIsNotKnownIsNotAskedAgain() {
        Response next = PAGES.post("/tjek", "trin", "benefit", "felt", "/person/group", "/person/group", "?");

        assertFalse(asked(next).contains("/person/group"));
    }

    @Test
    void aTopicWithoutAnAnswerIsAskedAgainWithAListOfErrors() {
        Response again = PAGES.post("/tjek", "trin", "benefit", "felt", "/person/group");

        assertEquals(List.of("/person/group"), asked(again));
        assertTrue(text(again).contains("<a href=\"#person-group-0\">"));
        assertTrue(text(again).contains("<title>Fejl: "));
    }

    @ParameterizedTest
    @CsvSource({"/person/age, abc", "/person/age, 31.5", "/person/unemployment/accumulatedWeeks, 1.200",
            "/person/unemployment/accumulatedWeeks, '1,200'", "/course/price, -1"})
    void aNumberThatCannotBeReadIsNeverGuessed(String pointer, String value) {
        String again = text(PAGES.post("/tjek", "trin", pointer.equals("/person/age") ? "age"
                : pointer.equals("/course/price") ? "price" : "unemployment", "felt", pointer, pointer, value));

        assertTrue(again.contains("form-error-message"), again);
        assertTrue(again.contains("value=\"" + value + "\""), again);
    }

    @Test
    void aDecimalCommaAndAPointAreOne() {
        for (String weeks : List.of("12,5", "12.5")) {
            assertTrue(text(PAGES.post("/tjek", "/person/unemployment/accumulatedWeeks", weeks, "til", "answer"))
                    .contains("12,5"), weeks);
        }
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            /course/start | 31. februar 2021 | Så mange dage har måneden ikke.
            /course/start | 1. decembar      | Skriv året med fire cifre
            /course/start | 1. foo 2021      | Den måned findes ikke.
            /course/start | 1-13-2021        | Den måned findes ikke.
            /course/start | 1/12 21          | Skriv året med fire cifre
            /course/start | 1-1-3021         | Skriv et år fra 1900 til 2200.
            /course/start | snart            | Skriv dag, måned og år
            /person/age   | 24 uger          | Skriv det i år.
            /course/price | 10 timer         | Skriv det i kroner.
            """)
    void aMistakeIsToldWithThePartThatIsWrong(String pointer, String written, String error) {
        String again = text(PAGES.post("/tjek", "trin", Topic.of(FactForm.fact(pointer).orElseThrow()).id(), "felt",
                pointer, pointer, written, "til", "next"));

        assertTrue(again.contains(error) && again.contains("value=\"" + written + "\""), again);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            /person/age                            | 24 år                | 24 år
            /person/age                            | 24                   | 24 år
            /person/unemployment/accumulatedWeeks  | 12½ uger             | 12,5 uger
            /person/unemployment/accumulatedWeeks  | 12,5                 | 12,5 uger
            /person/unemployment/accumulatedWeeks  | 12.5 weeks           | 12,5 uger
            /person/unemployment/accumulatedWeeks  | 12 1/2               | 12,5 uger
            /course/price                          | 2.043,50 kr.         | 2.043,50 kr.
            /course/price                          | kr. 2.043            | 2.043 kr.
            /course/price                          | 2 043 kroner         | 2.043 kr.
            /course/price                          | 2,043.50             | 2.043,50 kr.
            /course/price                          | 1.000.000            | 1.000.000 kr.
            /course/inPersonPercent                | 50 %                 | 50 procent
            /course/start                          | 1. december 2026     | 1. december 2026
            /course/start                          | 1 december 2026      | 1. december 2026
            /course/start                          | den 1. dec. 2026     | 1. december 2026
            /course/start                          | tirsdag d. 1. december 2026 | 1. december 2026
            /course/start                          | 1/12-2026            | 1. december 2026
            /course/start                          | 1/12 2026            | 1. december 2026
            /course/start                          | 01-12-2026           | 1. december 2026
            /course/start                          | 01122026             | 1. december 2026
            /course/start                          | 2026-12-01           | 1. december 2026
            /course/start                          | December 1, 2026     | 1. december 2026
            /course/start                          | 1st December 2026    | 1. december 2026
            """)
    void whatPeopleWriteIsRead(String pointer, String written, String shown) {
        String check = text(PAGES.post("/tjek", pointer, written, "til", "answer"));

        assertTrue(check.contains("<dd>" + shown + "</dd>"), check);
    }

    @Test
    void noneAndUnknownStandAlone() {
        String said = text(PAGES.post("/tjek", "/person/sixWeeks/missedParts", "[]", "til", "answer"));
        String both = text(PAGES.post("/tjek", "trin", "used", "felt", "/person/sixWeeks/missedParts",
                "/person/sixWeeks/missedParts", "[]", "/person/sixWeeks/missedParts", "42994", "til", "next"));
        String educations = text(
                PAGES.post("/tjek", "trin", "education", "felt", "/person/educations", "/person/educations",
                        "VOCATIONAL", "/person/educations", "[]", "til", "next"));

        assertTrue(said.contains("<dd>Ingen</dd>"), said);
        assertTrue(both.contains("Du kan ikke vælge det sammen med andre svar"), both);
        assertTrue(educations.contains("Du kan ikke vælge det sammen med andre svar"), educations);
    }

    @Test
    void theLanguageIsChangedAtTheTopAndKeepsWhatIsTickedAndWritten() {
        String page = text(PAGES.post("/tjek", "lang", "en", "lang", "da", "trin", "dates", "sti", "benefit", "felt",
                "/course/start", "/course/start", "i morgen", "/person/group", "DAGPENGE", "/asOf", "2021-11-16"));

        assertTrue(page.contains("<html lang=\"en\">") && page.contains("value=\"i morgen\""), page);
        assertTrue(page.contains("name=\"/asOf\" value=\"2021-11-16\""), page);
        assertFalse(page.contains("form-error"), page);
        assertTrue(page.indexOf("name=\"lang\" value=\"da\" lang=\"da\"") < page.indexOf("<main"), page);
    }

    @Test
    void aChosenCourseIsKeptWhereItIsAskedForAgainAndEnterGoesOn() {
        String again = text(PAGES.post("/tjek", "/course/code", "42994", "/municipality", "0370", "/asOf", "2021-11-15",
                "til", "topic:course"));
        String searched = text(PAGES.post("/tjek", "trin", "course", "valg", "code:42994", "q", "rengøring", "sogt", "",
                "/municipality", "0370", "til", "enter"));
        String next = text(
                PAGES.post("/tjek", "trin", "course", "valg", "code:42994", "q", "rengøring", "sogt", "rengøring",
                        "/municipality", "0370", "til", "enter"));

        assertTrue(again.contains("value=\"code:42994\" aria-describedby=\"valg-chosen-hint\" checked"), again);
        assertTrue(searched.contains("id=\"q\"") && searched.contains("value=\"code:42994\" aria-describedby"),
                searched);
        assertFalse(next.contains("id=\"q\""), next);
    }

    @Test
    void theAnswerHasTheIdThatTheApiGivesTheSameQuestion() throws IOException {
        String id = new Api().post("/v1/eligibility?lang=both",
                "{\"municipality\":\"0461\",\"person\":{\"group\":\"DAGPENGE\",\"age\":31}}").json().path("decisionId")
                .asText();

        String page = text(
                PAGES.post("/tjek", "/municipality", "0461", "/person/group", "DAGPENGE", "/person/age", "31",
                        "/person/sideBusiness", "?", "til", "answer"));

        assertTrue(page.contains(id), page);
    }

    @Test
    void anAnswerIsKeptNowhereFoundByNobodyAndTellsNoOtherSite() {
        Response answer = PAGES.post("/tjek", "/person/group", "DAGPENGE", "til", "answer");

        assertEquals("no-store", answer.headers().get("Cache-Control"));
        assertEquals("noindex", answer.headers().get("X-Robots-Tag"));
        assertEquals("no-referrer", answer.headers().get("Referrer-Policy"));
    }

    @Test
    void oneEarlyQuestionSettlesWhatIsAskedOfEmployers() {
        Response second = PAGES.post("/tjek", "trin", "you", "felt", "/person/group", "/person/group", "DAGPENGE",
                "felt", "/municipality", "/municipality", "0461");
        String no = text(PAGES.post("/tjek", "/person/group", "DAGPENGE", "lovet", "false", "til", "answer"));

        assertEquals(List.of("lovet"), asked(second));
        assertTrue(no.contains("<dt>Har en arbejdsgiver lovet dig job?</dt>"), no);
        assertFalse(Pattern.compile("value=\"topic:(employer|agreement|job)\"").matcher(no).find(), no);
    }

    @Test
    void whatOnlyOthersKnowIsNotAskedAndTheAnswerSaysWhomToAsk() {
        String[] trial = {"/asOf", "2021-11-15", "/person/group", "DAGPENGE", "/municipality", "0370", "lovet", "false",
                "/person/trials/firstDayCourseUsed", "false", "/course/code", "42994", "/course/start", "2021-11-22",
                "til", "next"};
        String answer = text(PAGES.post("/tjek", Stream.concat(Stream.of(trial).limit(trial.length - 2),
                Stream.of("til", "answer")).toArray(String[]::new)));

        assertFalse(asked(PAGES.post("/tjek", trial)).contains("/pool/exhausted"));
        assertTrue(answer.contains("Spørg kommunen. <button") && answer.contains("value=\"topic:pool\""), answer);
    }

    @Test
    void otherSchemesThatSayNoTakeALineAndAnAnswerSaysWhereToComplain() {
        String answer = text(PAGES.post("/tjek", "/asOf", "2021-11-15", "/person/group", "DAGPENGE", "/municipality",
                "0370",
                "/course/code", "42994", "lovet", "false", "/person/workedInMinkIndustry", "false", "til", "answer"));

        assertTrue(Pattern.compile("<summary>Andre ordninger siger nej \\([1-9]").matcher(answer).find(), answer);
        assertTrue(Pattern.compile("Du kan klage til .*, senest 4 uger efter").matcher(answer).find(), answer);
    }

    @Test
    void whoHasLookedAtTheOfficialListCanSayWhatIsOnIt() {
        String page = text(
                PAGES.post("/tjek", "/asOf", "2022-05-01", "/municipality", "0370", "/course/code", "42994", "til",
                        "topic:listed"));

        assertTrue(page.contains("type=\"checkbox\"") && page.contains("value=\"rar-sjaelland\""), page);
        assertTrue(page.contains("id=\"course-listedOn-none\""), page);
    }

    @Test
    void whoHasLookedSaysSoWhereTheCourseIsChosenAndSaysWhereItStandsNext() {
        String next = text(PAGES.post("/tjek", "trin", "course", "valg", "listed", "q", "49999", "sogt", "49999",
                "/municipality", "0370", "til", "next"));

        assertEquals(List.of("/course/listedOn"), asked(PAGES.post("/tjek", "trin", "course", "valg", "listed", "q", "",
                "/municipality", "0370", "til", "next")));
        assertTrue(next.contains("name=\"/course/code\" value=\"49999\""), next);
    }

    @Test
    void goingBackLosesNothingOfAnyPage() {
        Response third = PAGES.post("/tjek", "trin", "dates", "sti", "you,promise", "felt", "/course/start", "felt",
                "/course/end", "/course/start", "i morgen", "/course/end", "1/12-2021", "/person/group", "DAGPENGE",
                "lovet", "false", "til", "back");
        String second = text(third);

        assertTrue(second.contains("name=\"lovet\" value=\"false\" checked"), second);
        assertTrue(second.contains("name=\"igen:/course/start\" value=\"i morgen\""), second);
        String again = text(PAGES.post("/tjek", "trin", "promise", "sti", "you", "felt", "lovet", "lovet", "false",
                "igen:/course/start", "i morgen", "igen:/course/end", "1/12-2021", "/person/group", "DAGPENGE",
                "/municipality", "0370", "/course/code", "42994", "til", "next"));
        assertTrue(again.contains("value=\"i morgen\"") && again.contains("value=\"1/12-2021\""), again);
        assertFalse(again.contains("form-error"), again);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            2021-11-22 | Har du arbejde nu, eller når kurset begynder?
            2021-11-08 | Har du arbejde, eller havde du det, lige før du blev ansat?
            """)
    void aQuestionHasTheTenseOfItsMoment(String start, String question) {
        assertTrue(text(PAGES.post("/tjek", "/person/group", "DAGPENGE", "/course/start", start, "til", "topic:work"))
                .contains(question));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            2021-12-31 | Søger du hos a-kassen om kurset, før du bliver ledig?
            2021-11-01 | Søgte du hos a-kassen om kurset, før du blev ledig?
            """)
    void whoIsInNoticeNowCanStillApplyAndReadsUntilWhen(String firstDay, String question) {
        String page = text(PAGES.post("/tjek", "/person/noticePeriod/appliedBeforeUnemployment", "true",
                "/person/noticePeriod/firstUnemployedDay", firstDay, "til", "topic:notice"));

        assertTrue(page.contains(question) && page.contains("senest dagen før din første ledige dag"), page);
    }

    @Test
    void whoHasNoWorkWhenTheCourseBeginsIsNotAskedAboutANoticePeriod() {
        String[] told = {"/person/group", "DAGPENGE", "/municipality", "0370", "lovet", "false", "/course/code",
                "42994", "/course/start", "2021-12-06", "/course/end", "2021-12-10", "/course/fullTime", "true",
                "/course/inPersonPercent", "100", "/person/educations", "VOCATIONAL", "/person/sideBusiness", "false",
                "/person/employment"};

        assertFalse(asked(PAGES.post("/tjek", Stream.concat(Stream.of(told), Stream.of("NONE")).toArray(String[]::new)))
                .contains("/person/noticePeriod/courseStartedInNotice"));
        assertTrue(
                asked(PAGES.post("/tjek", Stream.concat(Stream.of(told), Stream.of("EMPLOYED")).toArray(String[]::new)))
                        .contains("/person/noticePeriod/courseStartedInNotice"));
    }

    @Test
    void unemploymentIsWrittenInWeeksOrInHours() {
        String hours = text(PAGES.post("/tjek", "trin", "unemployment", "felt", "/person/unemployment/accumulatedWeeks",
                "/person/unemployment/accumulatedWeeks", "150 timer", "til", "next"));

        assertFalse(hours.contains("form-error"), hours);
        assertTrue(hours.contains("name=\"/person/unemployment/accumulatedHours\" value=\"150 timer\""), hours);
    }

    @Test
    void aMistakeIsToldWhereItCanBeMended() {
        String page = text(PAGES.post("/tjek", "trin", "job", "felt", "/employer/employmentStart",
                "/employer/employmentStart", "2021-12-01", "/course/start", "i morgen", "til", "next"));

        assertTrue(page.contains("<a href=\"#course-start\">") && page.contains("value=\"i morgen\""), page);
    }

    @Test
    void factsAboutAPersonNeverStandInAnAddress() {
        String answer = text(PAGES.post("/tjek", "/person/group", "DAGPENGE", "til", "answer"));
        String linked = text(PAGES.get("/tjek", Map.of("/person/group", List.of("DAGPENGE"), "person", List.of("x"))));

        assertFalse(Pattern.compile("(href|action)=\"[^\"]*(DAGPENGE|person)").matcher(answer).find(), answer);
        assertFalse(linked.contains("value=\"DAGPENGE\" checked"), linked);
        assertEquals(List.of("/person/group", "/municipality"),
                asked(PAGES.get("/tjek", Map.of("/person/group", List.of("DAGPENGE")))));
    }

    @Test
    void aLinkCarriesACourseAndADay() {
        String page = text(PAGES.get("/tjek", Map.of("kursus", List.of("42994"), "dag", List.of("2021-10-20"))));

        assertTrue(page.contains("<input type=\"hidden\" name=\"/course/code\" value=\"42994\">"), page);
        assertTrue(page.contains("<input type=\"hidden\" name=\"/asOf\" value=\"2021-10-20\">"), page);
        assertTrue(text(PAGES.get("/kurser/42994", Map.of("asOf", List.of("20. oktober 2021"))))
                .contains("href=\"../tjek?kursus=42994&amp;dag=2021-10-20\""));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"/", "/tjek", "/api", "/api/felter", "/was", "/privatliv", "/kurser", "/kurser/42994", "/lister",
                    "/lister/rar-fyn", "/sagsbehandler", "/sagsbehandler/flere",
                    "/sagsbehandler/registrering", "/sagsbehandler/regioner"})
    void everyPageHoldsNoScriptNoInlineStyleAndNoLinkThatLeavesItsStageButToTheLaw(String path) {
        for (String language : List.of("da", "en")) {
            Response page = PAGES.get(path, Map.of("lang", List.of(language)));
            String html = text(page);

            assertEquals(200, page.status());
            assertTrue(html.startsWith("<!DOCTYPE html>\n<html lang=\"" + language + "\">"), html);
            assertFalse(Pattern.compile("<script|<style|style=\"|onclick|https?:")
                    .matcher(html.replaceAll("(?s)<pre>.*?</pre>", "").replaceAll(TO_THE_LAW, "")).find(), html);
            assertFalse(Pattern.compile("(href|action|src)=\"/").matcher(html).find(), html);
            String policy = page.headers().get("Content-Security-Policy");
            assertTrue(policy.contains("default-src 'none'") && !policy.contains("unsafe"), policy);
        }
    }

    @Test
    void everyAssetOfAPageIsThereUnderItsHashAndKeptForGood() {
        List<String> assets = Pattern.compile("href=\"(assets/[^\"]+)\"").matcher(text(PAGES.get("/"))).results()
                .map(m -> m.group(1)).toList();
        List<String> inside = assets.stream().filter(name -> name.endsWith(".css"))
                .flatMap(name -> Pattern.compile("url\\(([a-z.0-9-]+)\\)").matcher(text(PAGES.get("/" + name)))
                        .results())
                .map(m -> "assets/" + m.group(1)).distinct().toList();

        assertEquals(4, assets.size());
        assertFalse(inside.isEmpty());
        Stream.concat(assets.stream(), inside.stream()).forEach(name -> {
            assertEquals(200, PAGES.get("/" + name).status(), name);
            assertTrue(PAGES.get("/" + name).headers().get("Cache-Control").contains("immutable"), name);
        });
        assertEquals(404, PAGES.get("/assets/own.000000000000.css").status());
        assertEquals(text(PAGES.get("/" + assets.getLast())), text(PAGES.get("/assets/own.css")));
        assertEquals("public, max-age=300", PAGES.get("/assets/own.css").headers().get("Cache-Control"));
    }

    @ParameterizedTest(name = "{0} on {1}")
    @CsvSource(delimiter = '|', textBlock = """
            /kurser         | 2022-05-01 | true
            /kurser/42994   | 2022-05-01 | true
            /lister/rar-fyn | 2021-11-15 | false
            /lister/rar-fyn | 2022-05-01 | true
            /lister/rar-fyn | 2026-05-01 | false
            """)
    void aListThatIsThereWithoutAnEditionIsToldAsOneWeLack(String path, String asOf, boolean told) {
        String danish = text(PAGES.get(path, Map.of("asOf", List.of(asOf))));
        String english = text(PAGES.get(path, Map.of("asOf", List.of(asOf), "lang", List.of("en"))));

        assertEquals(told, Pattern.compile("ved (derfor )?(ikke|vi ikke), hvad der står på").matcher(danish).find(),
                danish);
        assertEquals(told, Pattern.compile("do not know what is on").matcher(english).find(), english);
    }

    @Test
    void aFormThatCannotBeReadIsAPageThatSaysSo() {
        Response broken = PAGES.send("/tjek", "a=%zz");

        assertEquals(400, broken.status());
        assertTrue(text(broken).contains("<h1>"));
    }

    @Test
    void aCaseworkerGetsEverySchemeBesideTheOthersAndALetter() {
        String page = text(
                PAGES.post("/sagsbehandler", "/person/group", "KONTANTHJAELP_JOBPARAT", "schemes", "six-weeks",
                        "schemes", "mink-pool"));

        assertEquals(2, Arrays.stream(page.split("<th scope=\"row\">")).count() - 1);
        assertTrue(
                Stream.of("Vi mangler oplysninger i din sag om", "Begrundelse", "Send os dette")
                        .allMatch(page::contains),
                () -> page.lines().collect(Collectors.joining("\n")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"2021-11-22", "22-11-2021", "22.11.2021", "22/11/2021"})
    void aCaseworkerWritesADayAsItIsWrittenInDenmark(String day) {
        String page = text(PAGES.post("/sagsbehandler", "/asOf", day, "/course/start", day, "schemes", "mink-pool"));

        assertTrue(page.contains("den 22. november 2021"), page);
        assertTrue(page.contains("value=\"" + day + "\""), page);
    }

    @Test
    void aDayThatThereIsNotIsToldBesideItsField() {
        String page = text(PAGES.post("/sagsbehandler", "/course/start", "31-02-2021"));

        assertTrue(page.contains("<a href=\"#course-start\">"), page);
        assertTrue(page.contains("id=\"course-start-error\"") && page.contains("value=\"31-02-2021\""), page);
    }

    @Test
    void aCaseworkerIsAskedWhatAnotherEducationIs() {
        String page = text(
                PAGES.post("/sagsbehandler", "/person/educations", "VOCATIONAL", "/person/educations", "OTHER"));

        assertTrue(page.contains("name=\"/person/educations/1/years\""), page);
        assertTrue(page.contains("name=\"/person/educations/1/upperSecondaryRequiredToday\""), page);
    }

    @Test
    void theReasonsAreThoseOfTheSchemeThatWasAskedFor() {
        String page = text(PAGES.post("/sagsbehandler", "/person/group", "DAGPENGE", "brev", "regional-pool"));

        assertTrue(page.contains("i din sag om den regionale uddannelsespulje"), page);
        assertTrue(page.contains("– Ydelse eller målgruppe: Dagpenge."), page);
    }

    @Test
    void aSchemeSaysNoYesWhereOnlyASampleHasTheCourse() {
        String answer = text(
                PAGES.post("/tjek", "/asOf", "2021-11-15", "/person/group", "DAGPENGE", "/person/age", "31",
                        "/municipality", "0851", "/course/code", "45141", "/course/start", "2021-11-22", "/course/end",
                        "2021-12-10", "/pool/exhausted", "false", "til", "answer"));

        assertTrue(
                Pattern.compile("Vi ved ikke, om kurset står på den officielle liste|afhænger af den officielle liste")
                        .matcher(answer).find(),
                answer);
        assertFalse(answer.contains("Måske. Du opfylder det hele"), answer);
    }

    @Test
    void anAnswerLinksTheLawAndALetterNamesWhereItStands() {
        String order = "https://www.retsinformation.dk/eli/lta/2019/1179";
        String answer = text(PAGES.post("/tjek", "/person/group", "DAGPENGE", "til", "answer"));
        String page = text(PAGES.post("/sagsbehandler", "/person/group", "DAGPENGE", "brev", "six-weeks"));
        String letter = page.substring(page.indexOf("<pre"), page.indexOf("</pre>"));

        assertTrue(answer.contains("<a href=\"" + order + "\">BEK 1179/2019 §"), answer);
        assertTrue(letter.contains("BEK 1179/2019 §"), letter);
        assertTrue(letter.substring(letter.indexOf("Reglerne står her"))
                .contains(
                        "BEK 1179/2019: Bekendtgørelse om 6 ugers jobrettet uddannelse til forsikrede ledige, nr. 1179 af"
                                + " 25. november 2019. " + order),
                letter);
        assertTrue(page.contains("<li><a href=\"" + order + "\">Bekendtgørelse om 6 ugers"), page);
    }

    @Test
    void aCaseworkersMistakeIsToldBesideItsFieldAndNothingElseIsLost() {
        String page = text(PAGES.post("/sagsbehandler", "/person/age", "old", "/course/code", "42994"));

        assertTrue(page.contains("<a href=\"#person-age\">"));
        assertTrue(page.contains("value=\"42994\""));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|',
            textBlock = """
                    2025-06-30 | Uddannelseshjælp                                                                          | true
                    2025-07-01 | Kontanthjælp, under 30 år og uden erhvervsuddannelse (før 1. juli 2025: uddannelseshjælp) | false
                    """)
    void aGroupThatIsClosedHasItsNewNameOrIsNotOffered(String day, String name, boolean transition) {
        String page = text(PAGES.post("/tjek", "/asOf", day, "til", "person"));

        assertTrue(page.contains(name), page);
        assertEquals(transition, page.contains("value=\"OVERGANGSYDELSE\""));
    }

    @Test
    void aGroupIsNamedAsOnTheDayAlsoWhereItWasChosen() {
        assertTrue(text(PAGES.post("/tjek", "/asOf", "2026-11-30", "/person/group", "REVALIDERING", "til", "answer"))
                .contains("Revalidering, begyndt før 1. februar 2026"));
    }

    @Test
    void aListThatIsNoMoreSaysSoAndLeadsToTheOneThatTookItsPlace() {
        String all = text(PAGES.get("/lister", Map.of("asOf", List.of("2026-11-30"))));
        String page = text(PAGES.get("/lister/rar-fyn", Map.of("asOf", List.of("2026-11-30"))));
        String before = text(PAGES.get("/lister/rar-fyn", Map.of("asOf", List.of("2021-11-01"))));

        assertTrue(all.contains("findes ikke efter 31. marts 2025"), all);
        assertTrue(page.contains("Listen findes ikke efter 31. marts 2025."), page);
        assertTrue(page.contains("Se i stedet: Den regionale positivliste for RBR Syddanmark"), page);
        assertFalse(before.contains("findes ikke"), before);
    }
}
