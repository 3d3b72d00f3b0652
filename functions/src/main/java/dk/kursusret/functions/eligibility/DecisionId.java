package dk.kursusret.functions.eligibility;

import dk.kursusret.functions.Engine;
import dk.kursusret.functions.Language;
import dk.kursusret.functions.eligibility.DecisionJson.Detail;
import dk.kursusret.functions.input.Question;
import dk.kursusret.rules.Scheme;
import dk.kursusret.rules.decision.Decision;
import dk.kursusret.rules.decision.SchemeDecision;
import dk.kursusret.rules.fact.Fact;
import dk.kursusret.rules.text.Text;
import dk.kursusret.rules.text.Texts;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.stream.Collectors;

/** The name of an answer: equal where request, engine, texts, rules, lists and rates are, and then so are its bytes. */
final class DecisionId {
    private static final int HEX_DIGITS = 40;
    private final String ratesHash;
    private final String textsHash;

    DecisionId(String ratesHash) {
        this.ratesHash = ratesHash;
        this.textsHash = sha256(Texts.keys().stream().map(key -> key + texts(key)).collect(Collectors.joining("\n")));
    }

    String of(Question question, Language language, Detail detail, Decision decision) {
        String facts = question.facts().known().stream().sorted(Comparator.comparing(Fact::pointer))
                .map(fact -> fact.pointer() + "=" + canonical(question.facts().get(fact).orElseThrow()))
                .collect(Collectors.joining("\n"));
        String rules = decision.results().stream().map(DecisionId::ruleAndLists).collect(Collectors.joining("\n"));
        return sha256(String.join("\n\n", question.asOf().toString(), question.knownOn().toString(),
                question.schemes().stream().map(Scheme::id).collect(Collectors.joining(",")), facts, language.name(),
                detail.name(), Engine.VERSION, textsHash, rules, ratesHash)).substring(0, HEX_DIGITS);
    }

    private static String ruleAndLists(SchemeDecision result) {
        return result.scheme() + " " + result.ruleVersion() + " " + result.editions();
    }

    /** 74, 74.0 and 74.00 are one number. */
    private static String canonical(Object value) {
        return value instanceof BigDecimal number ? number.stripTrailingZeros().toPlainString() : value.toString();
    }

    private static String texts(String key) {
        Text text = Texts.of(key);
        return text.da() + "\n" + text.en();
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
