package dk.kursusret.rules.decision;

import dk.kursusret.rules.texts.Text;
import dk.kursusret.rules.texts.Texts;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;

/**
 * One sentence that covers all schemes, best first: "6 ugers jobrettet uddannelse: ja; den regionale pulje: kan
 * bevilges".
 */
final class Summary {
    private static final int USUAL_LENGTH = 512;

    private Summary() {}

    static Text of(List<SchemeDecision> results) {
        List<Text> parts = new ArrayList<>(results.size());
        for (SchemeDecision result : results) {
            parts.add(Texts.of("summary.scheme", Map.of("scheme", Texts.of("scheme." + result.scheme()), "outcome",
                    Texts.of("summary." + result.outcome()))));
        }
        return new Text(sentence(parts, Text::writeDa), sentence(parts, Text::writeEn));
    }

    private static String sentence(List<Text> parts, BiConsumer<Text, StringBuilder> language) {
        StringBuilder all = new StringBuilder(USUAL_LENGTH);
        for (Text part : parts) {
            all.append(all.isEmpty() ? "" : "; ");
            language.accept(part, all);
        }
        all.setCharAt(0, Character.toUpperCase(all.charAt(0)));
        return all.append('.').toString();
    }
}
