package dk.kursusret.functions.pages.caseworker;

import dk.kursusret.functions.answers.SchemeView;
import dk.kursusret.functions.pages.facts.AnswerInWords;
import dk.kursusret.functions.pages.site.Words;
import dk.kursusret.rules.decision.Outcome;
import dk.kursusret.rules.decision.Result;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** An answer as shown to a caseworker: brief, about another person, with the schemes side by side. */
public record Overview(AnswerInWords answer) {
    private static final int MAX_MISSING = 4;

    public String heading() {
        return result(answer.best());
    }

    public String lead() {
        SchemeView first = answer.answer().best();
        return words().say("caseworker.lead." + answer.best(), answer.scheme(first), decider(first));
    }

    public String result(SchemeView scheme) {
        return result(scheme.outcome());
    }

    /** The result of the scheme with this id; empty if it was not asked about. */
    String result(String scheme) {
        return answer.answer().results().stream().filter(r -> r.scheme().equals(scheme)).findFirst()
                .map(this::result).orElse("");
    }

    /** The schemes in force on the day, grouped by outcome, on one line. */
    String inShort() {
        return Stream.of(Outcome.values()).filter(outcome -> outcome != Outcome.NOT_IN_FORCE)
                .map(outcome -> answer.cards().stream().filter(card -> card.outcome() == outcome).map(answer::scheme)
                        .collect(Collectors.joining(", ", result(outcome) + ": ", ".")))
                .filter(group -> !group.endsWith(": .")).collect(Collectors.joining(" "));
    }

    private String result(Outcome outcome) {
        return words().say("caseworker.result." + outcome);
    }

    public String decider(SchemeView scheme) {
        return scheme.decidedBy().map(answer::authority).map(words()::capital).orElse("–");
    }

    /** The conditions that are not met, with their provisions. */
    public String notMet(SchemeView scheme) {
        return orDash(scheme.ways().stream().flatMap(s -> s.conditions().stream())
                .filter(c -> c.result() == Result.NOT_MET)
                .map(c -> answer.text(c) + " (" + c.citation().section() + ")"), " ");
    }

    public String missing(SchemeView scheme) {
        return orDash(lacking(scheme), "; ");
    }

    /** The first missing facts; the scheme in full shows them all. */
    public String missingInShort(SchemeView scheme) {
        List<String> lacking = lacking(scheme).distinct().toList();
        int more = lacking.size() - MAX_MISSING;
        return more <= 0 ? missing(scheme)
                : String.join("; ", lacking.subList(0, MAX_MISSING)) + "; "
                        + words().say("caseworker.andMore", more);
    }

    private Stream<String> lacking(SchemeView scheme) {
        return Stream.concat(scheme.missingFacts().stream().map(answer::question),
                scheme.missingData().stream().map(data -> answer.missingData("caseworker.data", data)));
    }

    private static String orDash(Stream<String> texts, String separator) {
        String joined = texts.distinct().collect(Collectors.joining(separator));
        return joined.isEmpty() ? "–" : joined;
    }

    private Words words() {
        return answer.words();
    }
}
