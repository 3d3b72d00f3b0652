package dk.kursusret.functions.pages.caseworker;

import dk.kursusret.functions.answers.ConditionView;
import dk.kursusret.functions.answers.SchemeView;
import dk.kursusret.functions.answers.SituationView;
import dk.kursusret.functions.pages.citizen.Answer;
import dk.kursusret.functions.pages.site.Words;
import dk.kursusret.rules.decision.Result;
import java.util.stream.Collectors;

/** The reasons for a decision letter as Forvaltningsloven § 24 asks for them: the rule, the facts, the result. */
public final class Letter {
    private final Answer answer;

    public Letter(Answer answer) {
        this.answer = answer;
    }

    public String of(SchemeView scheme) {
        Words words = answer.words();
        String head = words.capital(answer.scheme(scheme)) + " (" + scheme.ruleVersion().orElse("") + ")\n"
                + words.say("letter.day") + " " + words.day(answer.asOf()) + "\n";
        return head + scheme.ways().stream().map(s -> reasons(scheme, s)).collect(Collectors.joining("\n"))
                + "\n" + words.say("letter.result") + " " + answer.outcome(scheme) + "\n";
    }

    private String reasons(SchemeView scheme, SituationView situation) {
        String name = answer.situation(scheme, situation).map(text -> "\n" + text + "\n").orElse("\n");
        return name + situation.conditions().stream().filter(c -> c.result() != Result.NOT_APPLICABLE)
                .map(this::reason).collect(Collectors.joining("\n"));
    }

    private String reason(ConditionView condition) {
        Words words = answer.words();
        String facts = answer.facts(condition);
        return "– " + words.say("letter.rule") + " " + words.of(condition.question()) + " ("
                + answer.citation(condition.citation()) + ")\n  " + words.say("letter.fact") + " "
                + (facts.isEmpty() ? words.say("letter.nothing") : facts) + "\n  " + words.say("letter.result") + " "
                + words.say("result." + condition.result()) + " " + answer.text(condition);
    }
}
