package dk.kursusret.rules.docs;

import dk.kursusret.rules.engine.Condition;
import dk.kursusret.rules.engine.RuleVersion;
import dk.kursusret.rules.engine.Situation;
import dk.kursusret.rules.texts.Text;
import dk.kursusret.rules.texts.Texts;
import java.util.Comparator;
import java.util.List;

/** One rule version as a page: its conditions in order, each with citation, question, rule, reading and explanations. */
final class RuleVersionDocument {
    private static final List<String> RESULTS = List.of("met", "not-met", "unknown", "not-applicable");

    private static final List<String> BESIDES_REASONS = List.of("question", "rule", "reading");

    private RuleVersionDocument() {}

    static String of(RuleVersion version) {
        StringBuilder page = new StringBuilder("# " + version.id() + "\n\nMade from the code; do not edit.\n\n");
        Text name = Texts.of("scheme." + version.scheme());
        page.append("| | |\n|---|---|\n");
        row(page, "name", name.da() + " / " + name.en());
        row(page, "in force", version.firstDay() + " to " + version.lastDay().map(Object::toString).orElse("open"));
        version.knownUntil().ifPresent(day -> row(page, "known to hold until", day.toString()));
        row(page, "basis", version.basis().name());
        row(page, "where all is met", version.yes().name());
        page.append("\nWhat is [tested of each condition](tables/").append(version.id()).append(".md).\n");
        for (Situation situation : version.situations()) {
            situation(page, version, situation);
        }
        return page.toString();
    }

    private static void situation(StringBuilder page, RuleVersion version, Situation situation) {
        if (!situation.name().equals(Situation.ONLY)) {
            page.append("\n## ").append(situation.name()).append(": ").append(Texts.of("situation." + version.scheme()
                    + "." + situation.name()).en()).append("\n");
        }
        if (situation.without().isPresent()) {
            page.append("\nNo conditions: ").append(situation.without().get()).append(".\n");
        }
        for (Condition condition : situation.conditions()) {
            condition(page, condition);
        }
    }

    private static void condition(StringBuilder page, Condition condition) {
        page.append("\n### ").append(condition.provision().main()).append(": `").append(condition.id()).append("`\n\n");
        page.append("| | dansk | English |\n|---|---|---|\n");
        texts(page, "question", condition.id() + ".question");
        texts(page, "rule", condition.id() + ".rule");
        texts(page, "reading", condition.id() + ".reading");
        reasons(condition).forEach(reason -> texts(page, reason, condition.id() + "." + reason));
    }

    /** Every way in which the condition can come out, the usual ones first. */
    private static List<String> reasons(Condition condition) {
        String prefix = condition.id() + ".";
        return Texts.keys().stream().filter(key -> key.startsWith(prefix)).map(key -> key.substring(prefix.length()))
                .filter(reason -> !reason.contains(".") && !BESIDES_REASONS.contains(reason))
                .sorted(Comparator.comparing((String reason) -> RESULTS.contains(reason) ? RESULTS.indexOf(reason)
                        : RESULTS.size()).thenComparing(Comparator.naturalOrder()))
                .toList();
    }

    private static void texts(StringBuilder page, String label, String key) {
        if (Texts.has(key)) {
            page.append("| ").append(label).append(" | ").append(Texts.template(key).da()).append(" | ")
                    .append(Texts.template(key).en()).append(" |\n");
        }
    }

    private static void row(StringBuilder page, String label, String value) {
        page.append("| ").append(label).append(" | ").append(value).append(" |\n");
    }
}
