package dk.kursusret.functions.pages.citizen;

import dk.kursusret.functions.pages.facts.FactForm;
import dk.kursusret.functions.pages.site.FactField;
import dk.kursusret.functions.pages.site.FactField.Kind;
import dk.kursusret.functions.pages.site.FactField.Label;
import dk.kursusret.functions.pages.site.FactField.Option;
import dk.kursusret.functions.pages.site.Form;
import dk.kursusret.functions.pages.site.Words;
import dk.kursusret.gateway.http.Fault;
import dk.kursusret.rules.facts.CaseFact;
import dk.kursusret.rules.facts.EmployerFact;
import dk.kursusret.rules.facts.Fact;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The early question whether an employer has promised a job. A no settles the facts about an employer. */
final class PromisedJob {
    static final String NAME = "lovet";
    /** The facts that are false if nobody has promised a job. */
    private static final List<Fact<Boolean>> NONE_OF = List.of(EmployerFact.STATEMENT, EmployerFact.COURSE_AGREED,
            EmployerFact.AGREED_WHILE_UNEMPLOYED, EmployerFact.EMPLOYMENT_FOLLOWS_IMMEDIATELY,
            EmployerFact.TRAINING_AGREEMENT, EmployerFact.BEYOND_EMPLOYER_TRAINING);

    private PromisedJob() {}

    /** Whether the fact is relevant: facts about an employer are not if nobody has promised a job. */
    static boolean concerns(Fact<?> fact, Form state) {
        return !isOfEmployer(fact) || !isNone(state);
    }

    static boolean isNone(Form state) {
        return state.all(NAME).equals(List.of("false"));
    }

    static boolean isOfEmployer(Fact<?> fact) {
        return fact.pointer().startsWith("/employer/");
    }

    /** Returns the form with what follows for the facts about an employer. */
    static Form implied(Form state) {
        Map<String, List<String>> implied = new LinkedHashMap<>();
        if (state.first(NAME).filter(said -> !said.equals("true")).isPresent()) {
            for (Fact<?> fact : CaseFact.all()) {
                if (isOfEmployer(fact) && !FactForm.isAnswered(state, fact.pointer())) {
                    implied.put(fact.pointer(),
                            List.of(isNone(state) && NONE_OF.contains(fact) ? "false" : FactForm.UNKNOWN));
                }
            }
        }
        return state.with(implied);
    }

    static FactField field(Form state, List<Fault> faults, Words words) {
        return new FactField(new Label(NAME, words.say("topic.promise"), Optional.of(words.say("hint.promise")), false),
                Kind.RADIOS, List.of(new Option("true", words.say("yes")), new Option("false", words.say("no"))),
                List.of(new Option(FactForm.UNKNOWN, words.say("unknown"))), state.all(NAME),
                faults.stream().filter(fault -> fault.pointer().equals(NAME)).findFirst()
                        .map(fault -> words.of(fault.text())),
                List.of());
    }

    /** The answer to the question in words; empty if it was not asked. */
    static Optional<String> said(Form state, Words words) {
        return state.first(NAME).map(said -> words.say(switch (said) {
            case "true" -> "yes";
            case "false" -> "no";
            default -> "unknown";
        }));
    }
}
