package dk.kursusret.rules.decision;

import dk.kursusret.rules.texts.Text;
import dk.kursusret.rules.texts.Texts;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/** One sentence over all schemes, best first: "6 ugers jobrettet uddannelse: ja; den regionale pulje: kan bevilges". */
final class Summary {
    private Summary() {}

    static Text of(List<SchemeDecision> results) {
        List<Text> parts = results.stream().map(result -> Texts.of("summary.scheme", Map.of("scheme",
                Texts.of("scheme." + result.scheme()), "outcome", Texts.of("summary." + result.outcome())))).toList();
        return new Text(sentence(parts, Text::da), sentence(parts, Text::en));
    }

    private static String sentence(List<Text> parts, Function<Text, String> language) {
        String joined = parts.stream().map(language).collect(Collectors.joining("; "));
        return joined.substring(0, 1).toUpperCase(java.util.Locale.ROOT) + joined.substring(1) + ".";
    }
}
