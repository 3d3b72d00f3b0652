package dk.kursusret.functions.pages.caseworker;

import dk.kursusret.functions.answers.ConditionView;
import dk.kursusret.functions.answers.SchemeView;
import dk.kursusret.functions.answers.SituationView;
import dk.kursusret.functions.pages.facts.AnswerInWords;
import dk.kursusret.functions.pages.site.Cited;
import dk.kursusret.functions.pages.site.Words;
import dk.kursusret.rules.decision.Result;
import dk.kursusret.rules.sources.LegalSource;
import dk.kursusret.rules.sources.LegalSources;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The reasons for a decision letter as Forvaltningsloven § 24 asks for them: the rule, the facts, the result. */
public final class Letter {
    private final AnswerInWords answer;

    public Letter(AnswerInWords answer) {
        this.answer = answer;
    }

    public String of(SchemeView scheme) {
        Words words = answer.words();
        String head = words.capital(answer.scheme(scheme)) + " (" + scheme.ruleVersion().orElse("") + ")\n"
                + words.say("letter.day") + " " + words.day(answer.asOf()) + "\n";
        return head + scheme.ways().stream().map(s -> reasons(scheme, s)).collect(Collectors.joining("\n"))
                + "\n" + words.say("letter.result") + " " + answer.outcome(scheme) + "\n" + sources(scheme);
    }

    private String sources(SchemeView scheme) {
        return cited(scheme).isEmpty() ? ""
                : "\n" + answer.words().say("letter.sources") + "\n" + cited(scheme).stream()
                        .map(source -> "– " + source.title() + " (" + source.id() + "): "
                                + source.address().orElseThrow() + "\n")
                        .collect(Collectors.joining());
    }

    /** What the reasons cite and has an address, each once. */
    public List<LegalSource> cited(SchemeView scheme) {
        Set<String> addresses = scheme.ways().stream().flatMap(situation -> situation.conditions().stream())
                .filter(Letter::counts)
                .flatMap(c -> Stream.concat(Stream.of(c.citation()), c.alsoCites().stream()))
                .flatMap(citation -> citation.address().stream()).collect(Collectors.toSet());
        return LegalSources.all().stream().filter(source -> source.address().filter(addresses::contains).isPresent())
                .toList();
    }

    private static boolean counts(ConditionView condition) {
        return condition.result() != Result.NOT_APPLICABLE;
    }

    private String reasons(SchemeView scheme, SituationView situation) {
        String name = answer.situation(scheme, situation).map(text -> "\n" + text + "\n").orElse("\n");
        return name + situation.conditions().stream().filter(Letter::counts)
                .map(this::reason).collect(Collectors.joining("\n"));
    }

    private String reason(ConditionView condition) {
        Words words = answer.words();
        String facts = answer.facts(condition);
        return "– " + words.say("letter.rule") + " " + words.of(condition.question()) + " ("
                + answer.citations(condition.citation(), condition.alsoCites()).stream().map(Cited::text)
                        .collect(Collectors.joining("; "))
                + ")\n  " + words.say("letter.fact") + " "
                + (facts.isEmpty() ? words.say("letter.nothing") : facts) + "\n  " + words.say("letter.result") + " "
                + words.say("result." + condition.result()) + " " + answer.text(condition);
    }
}
