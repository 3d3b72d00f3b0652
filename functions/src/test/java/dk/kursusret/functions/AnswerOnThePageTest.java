package dk.kursusret.functions;

import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import dk.kursusret.functions.AnyCaseFourWaysTest.AnyCase;
import dk.kursusret.functions.pages.facts.FactForm;
import dk.kursusret.functions.pages.site.Words;
import dk.kursusret.rules.Seeds;
import dk.kursusret.rules.facts.Fact;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** Every item of the API's answer is on the caseworker's page for the same case, whichever scheme is shown in full. */
class AnswerOnThePageTest {
    private static final Words WORDS = Words.DANISH;
    private static final Pattern TAG = Pattern.compile("<[^>]*>");
    private static final Api API = new Api();
    private static final Browser PAGES = new Browser();
    private final Map<String, Integer> seen = new TreeMap<>();

    @Test
    void nothingThatTheApiAnswersIsLeftOut() {
        Seeds.tryOften(40, random -> {
            AnyCase one = AnyCase.of(random);
            Api.Answer answer = API.post("/v1/eligibility?lang=both", AnyCaseFourWaysTest.body(one.day(), one.facts()));
            if (answer.status() == 200) {
                for (JsonNode result : answer.json().path("results")) {
                    if (result.path("conditions").size() + result.path("situations").size() > 0) {
                        Map<String, String> form = new LinkedHashMap<>(
                                AnyCaseFourWaysTest.form(one.day(), one.facts()));
                        form.put("brev", result.path("scheme").textValue());
                        everythingIsOn(Browser.text(PAGES.post("/sagsbehandler", form)), answer.json(), result);
                    }
                }
            }
        });
        System.out.println("items of answers found on the page: " + seen);
        assertTrue(
                seen.keySet().containsAll(List.of("nextSteps", "deadlines", "notices", "complaint", "amounts",
                        "hours", "registration", "conditions", "NOT_APPLICABLE", "missingFacts", "benefitPercent",
                        "address")),
                seen::toString);
    }

    private void everythingIsOn(String page, JsonNode answer, JsonNode result) {
        String links = page;
        String text = spaced(TAG.matcher(page).replaceAll("")
                .replace("&lt;", "<").replace("&gt;", ">").replace("&amp;", "&").replace("&#34;", "\"")
                .replace("&#39;", "'"));
        for (String items : List.of("nextSteps", "deadlines", "duties", "notices", "wouldChange")) {
            result.path(items).forEach(item -> on(text, items, item.at("/text/da").textValue()));
        }
        List<JsonNode> conditions = new ArrayList<>();
        result.path("conditions").forEach(conditions::add);
        result.path("situations").forEach(way -> way.path("conditions").forEach(conditions::add));
        conditions.forEach(condition -> {
            onPage(condition.at("/text/da").textValue()).forEach(part -> on(text, "conditions", part));
            on(text, condition.path("result").textValue(), condition.at("/question/da").textValue());
            condition.path("alsoCites").forEach(cited -> linked(links, text, cited));
            linked(links, text, condition.path("citation"));
        });
        for (String items : List.of("nextSteps", "deadlines", "duties", "notices", "amounts", "complaint")) {
            result.path(items).forEach(item -> linked(links, text, item.path("citation")));
        }
        result.path("amounts").forEach(amount -> {
            on(text, "amounts", amount.at("/formula/da").textValue());
            if (amount.hasNonNull("amount")) {
                on(text, "amounts", WORDS.kroner(new BigDecimal(amount.path("amount").asText())));
            }
        });
        result.path("complaint")
                .forEach(stage -> on(text, "complaint", "inden " + stage.path("weeks").asText() + " uger"));
        result.path("missingFacts").forEach(missing -> on(text, "missingFacts",
                WORDS.say("label." + FactForm.fact(missing.path("pointer").textValue()).map(Fact::textKey).orElse("")
                        .replaceFirst("^fact\\.", ""))));
        result.path("hours").properties().stream().filter(hours -> hours.getValue().isNumber())
                .forEach(hours -> on(text, "hours", WORDS.number(hours.getValue().decimalValue()) + " timer"));
        registered(text, result.path("registration"));
        if (result.hasNonNull("benefitPercent")) {
            on(text, "benefitPercent", result.path("benefitPercent").asText() + " procent");
        }
        on(text, "ruleVersion", result.path("ruleVersion").textValue());
        on(text, "decisionId", answer.path("decisionId").textValue());
        on(text, "engine", answer.path("engine").textValue());
        if (result.hasNonNull("listEdition")) {
            on(text, "listEdition", WORDS.day(LocalDate.parse(result.at("/listEdition/edition").textValue())));
        }
    }

    private void registered(String text, JsonNode registration) {
        registration.properties().forEach(item -> {
            JsonNode value = item.getValue();
            if (value.isNumber() && !item.getKey().equals("weeklyMinutes")) {
                on(text, "registration", value.asText());
            }
            if (value.hasNonNull("name")) {
                on(text, "registration", value.path("name").textValue());
            }
            if (item.getKey().equals("afholdelseskategorier")) {
                value.forEach(category -> on(text, "registration", category.asText()));
            }
        });
    }

    /** A citation that has an address is a link. */
    private void linked(String page, String text, JsonNode citation) {
        if (citation.hasNonNull("address")) {
            seen.merge("address", 1, Integer::sum);
            String address = citation.path("address").textValue();
            assertTrue(page.contains("href=\"" + address + "\""), () -> address + " is no link of " + page);
        }
        if (citation.hasNonNull("law")) {
            on(text, "law", citation.path("law").textValue());
        }
    }

    /** The page shows the names of lists where the texts of the API have their ids. */
    private static List<String> onPage(String text) {
        return List.of(text.split("\\b[a-z]+(?:-[a-z]+)+\\b"));
    }

    private void on(String page, String what, String item) {
        seen.merge(what, 1, Integer::sum);
        String spaced = spaced(item);
        assertTrue(page.contains(spaced), () -> what + ": " + spaced + "\nis not on\n" + page);
    }

    private static String spaced(String text) {
        return text.replace('\u00A0', ' ').replaceAll("\\s+", " ");
    }
}
