package dk.kursusret.functions.eligibility;

import dk.kursusret.catalog.RateTable;
import dk.kursusret.functions.answers.Detail;
import dk.kursusret.functions.answers.Engine;
import dk.kursusret.functions.answers.Language;
import dk.kursusret.rules.decision.Decision;
import dk.kursusret.rules.decision.SchemeDecision;
import dk.kursusret.rules.engine.Scheme;
import dk.kursusret.rules.facts.Education;
import dk.kursusret.rules.facts.Fact;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Collectors;

/** The name of an answer: equal where request, engine, texts, rules, lists and rates are, and then so are its bytes. */
final class DecisionId {
    private static final int HEX_DIGITS = 40;
    String of(Question question, Language language, Detail detail, Decision decision, RateTable rates) {
        String facts = question.facts().known().stream().sorted(Comparator.comparing(Fact::pointer))
                .map(fact -> fact.pointer() + "=" + canonical(question.facts().get(fact).orElseThrow()))
                .collect(Collectors.joining("\n"));
        String rules = decision.results().stream().map(DecisionId::ruleAndLists).collect(Collectors.joining("\n"));
        return sha256(String.join("\n\n", question.asOf().toString(), question.knownOn().toString(),
                question.schemes().stream().map(Scheme::id).collect(Collectors.joining(",")), facts, language.name(),
                detail.name(), Engine.VERSION, rules, rates.sha256())).substring(0, HEX_DIGITS);
    }

    private static String ruleAndLists(SchemeDecision result) {
        return result.scheme() + " " + result.ruleVersion() + " " + result.consulted();
    }

    /** 74, 74.0 and 74.00 are one number; of a list, each element stands with its length, so that none runs together. */
    private static String canonical(Object value) {
        return switch (value) {
            case BigDecimal number -> number.stripTrailingZeros().toPlainString();
            case Education education -> education.level() + " " + education.completed() + " "
                    + education.upperSecondaryRequiredToday() + " " + education.years().map(DecisionId::canonical) + " "
                    + education.usedInLast5Years();
            case List<?> list -> list.stream().map(DecisionId::canonical).map(text -> text.length() + ":" + text)
                    .collect(Collectors.joining(",", "[", "]"));
            default -> value.toString();
        };
    }

    static String sha256(String text) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256")
                    .digest(text.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every JDK has SHA-256", e);
        }
    }
}
