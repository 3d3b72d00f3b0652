package dk.kursusret.local.command;

import com.fasterxml.jackson.databind.JsonNode;
import dk.kursusret.rules.decision.Outcome;
import dk.kursusret.rules.decision.Result;
import dk.kursusret.rules.texts.Text;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;

/** Writes an answer of /v1/eligibility for people to read. */
final class DecisionText {
    /** Outcomes of schemes that cannot apply, whose conditions are left out. */
    private static final Set<Outcome> WITHOUT_DETAILS = EnumSet.of(Outcome.NOT_IN_FORCE,
            Outcome.RULE_NOT_AVAILABLE);
    private static final String NEITHER = "–";
    private final Language language;
    private final StringBuilder text = new StringBuilder();

    DecisionText(Language language) {
        this.language = language;
    }

    String of(JsonNode answer) {
        line("", language.of(answer.path("summary")));
        line("", say("Pr. ", "As of ") + answer.path("asOf").asText());
        answer.path("results").forEach(this::scheme);
        line("", "");
        line("", language.of(answer.path("advisoryText")));
        return text.toString();
    }

    private void scheme(JsonNode result) {
        line("", "");
        line("", result.path("scheme").asText() + ": " + outcome(result.path("outcome"))
                + after(" – ", result.path("ruleVersion")) + after(say(", afgøres af ", ", decided by "),
                        result.path("decidedBy")));
        if (known(Outcome.class, result.path("outcome")).filter(WITHOUT_DETAILS::contains).isPresent()) {
            statements(result.path("notices"));
            return;
        }
        result.path("conditions").forEach(condition -> condition("  ", condition));
        result.path("situations").forEach(this::situation);
        result.path("missingFacts").forEach(this::missingFact);
        result.path("missingData").forEach(data -> line("  ", say("Mangler data: ", "Missing data: ") + data.asText()));
        result.path("amounts").forEach(this::amount);
        result.path("deadlines").forEach(deadline -> line("  ", say("Frist ", "Deadline ")
                + deadline.path("date").asText() + ": " + worded(deadline)));
        statements(result.path("nextSteps"));
        statements(result.path("notices"));
    }

    private void situation(JsonNode situation) {
        line("  ", situation.path("situation").asText() + ": " + outcome(situation.path("outcome")));
        situation.path("conditions").forEach(condition -> condition("    ", condition));
    }

    private void condition(String indent, JsonNode condition) {
        String mark = known(Result.class, condition.path("result")).map(DecisionText::mark).orElse(NEITHER);
        line(indent, mark + " " + worded(condition) + citation(condition.path("citation")));
    }

    private static String mark(Result result) {
        return switch (result) {
            case MET -> "✓";
            case NOT_MET -> "✗";
            case UNKNOWN -> "?";
            case NOT_APPLICABLE -> NEITHER;
        };
    }

    /** Empty for a word that only a newer server has. */
    private static <E extends Enum<E>> Optional<E> known(Class<E> words, JsonNode word) {
        return EnumSet.allOf(words).stream().filter(each -> each.name().equals(word.asText())).findFirst();
    }

    private void missingFact(JsonNode fact) {
        line("  ", say("Mangler: ", "Missing: ") + language.of(fact.path("question")) + " ("
                + fact.path("pointer").asText() + ")");
    }

    private void amount(JsonNode amount) {
        String value = amount.path("amount").isNumber() ? amount.path("amount").asText() + say(" kr.", " kroner")
                : after("", amount.path("percent")) + (amount.path("percent").isNumber() ? " %" : "");
        line("  ", say("Beløb ", "Amount ") + amount.path("id").asText() + (value.isEmpty() ? "" : ": " + value)
                + citation(amount.path("citation")));
    }

    private void statements(JsonNode statements) {
        statements.forEach(statement -> line("  ", "• " + worded(statement) + citation(statement.path("citation"))));
    }

    private String worded(JsonNode item) {
        String wording = language.of(item.path("text"));
        return wording.isEmpty() ? item.path("id").asText() : wording;
    }

    private static String citation(JsonNode citation) {
        return citation.isObject()
                ? " [" + citation.path("document").asText() + " " + citation.path("section").asText() + "]"
                : "";
    }

    private static String after(String before, JsonNode value) {
        return value.isValueNode() && !value.isNull() ? before + value.asText() : "";
    }

    private String outcome(JsonNode outcome) {
        return outcome.asText() + known(Outcome.class, outcome).map(this::inWords).orElse("");
    }

    private String inWords(Outcome outcome) {
        return switch (outcome) {
            case ENTITLED -> say(" (ret)", " (a right)");
            case MAY_BE_GRANTED -> say(" (kan bevilges)", " (may be granted)");
            case NOT_ENTITLED -> say(" (ingen ret)", " (no right)");
            case UNDETERMINED -> say(" (kan ikke afgøres endnu)", " (cannot be decided yet)");
            case NOT_IN_FORCE -> say(" (gælder ikke den dag)", " (not in force on that day)");
            case RULE_NOT_AVAILABLE -> say(" (reglens tekst kendes ikke)", " (the rule's text is not known)");
        };
    }

    private String say(String da, String en) {
        return language.of(new Text(da, en));
    }

    private void line(String indent, String line) {
        text.append((indent + line).stripTrailing()).append('\n');
    }
}
