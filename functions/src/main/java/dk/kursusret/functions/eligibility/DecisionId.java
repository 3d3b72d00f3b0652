package dk.kursusret.functions.eligibility;

import dk.kursusret.catalog.edition.Sha256;
import dk.kursusret.catalog.rates.RateTable;
import dk.kursusret.functions.answers.Detail;
import dk.kursusret.functions.answers.Engine;
import dk.kursusret.functions.answers.Language;
import dk.kursusret.rules.decision.Decision;
import dk.kursusret.rules.decision.SchemeDecision;
import dk.kursusret.rules.facts.Education;
import dk.kursusret.rules.facts.Fact;
import dk.kursusret.rules.lists.EditionRef;
import java.math.BigDecimal;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.StringJoiner;

/** Names an answer: the same request, engine, texts, rules, lists and rates give the same id, and the same bytes. */
final class DecisionId {
    private static final int HEX_DIGITS = 40;
    /** Most inputs of the hash are no longer than this many characters. */
    private static final int USUAL_LENGTH = 4096;

    String of(Question question, Language language, Detail detail, Decision decision, RateTable rates) {
        StringBuilder all = new StringBuilder(USUAL_LENGTH).append(question.asOf()).append('\n')
                .append(question.knownOn())
                .append('\n').append(language).append(' ').append(detail).append(' ').append(Engine.VERSION)
                .append('\n');
        question.schemes().forEach(scheme -> all.append(scheme.id()).append('\n'));
        for (Fact<?> fact : question.facts().known()) {
            all.append(fact).append('=').append(canonical(question.facts().orNull(fact))).append('\n');
        }
        Set<EditionRef> editions = new LinkedHashSet<>();
        for (SchemeDecision result : decision.results()) {
            all.append(result.scheme()).append(' ').append(result.ruleVersion()).append('\n');
            editions.addAll(result.consulted());
        }
        editions.forEach(edition -> all.append(edition).append('\n'));
        return Sha256.of(all.append(rates.sha256())).substring(0, HEX_DIGITS);
    }

    /** 74, 74.0 and 74.00 are the same number. List elements are prefixed with their length, so that they cannot run together. */
    private static String canonical(Object value) {
        return switch (value) {
            case BigDecimal number -> number.stripTrailingZeros().toPlainString();
            case Education education -> education.level() + " " + education.completed() + " "
                    + education.upperSecondaryRequiredToday() + " " + education.years().map(DecisionId::canonical) + " "
                    + education.usedInLast5Years();
            case List<?> list -> elements(list);
            default -> value.toString();
        };
    }

    private static String elements(List<?> list) {
        StringJoiner all = new StringJoiner(",", "[", "]");
        for (Object element : list) {
            String text = canonical(element);
            all.add(text.length() + ":" + text);
        }
        return all.toString();
    }
}
