package dk.kursusret.rules;

import dk.kursusret.rules.decision.Accompaniment;
import dk.kursusret.rules.decision.Registration;
import dk.kursusret.rules.decision.SchemeDecision;
import dk.kursusret.rules.decision.Statement;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What an answer carries besides its conditions, as the tables of tests write it: one line for each kind. */
public final class Told {
    private Told() {}

    public static String by(Given given) {
        SchemeDecision decision = given.decision();
        Accompaniment with = decision.accompaniment();
        return Stream.of(decision.outcome() + " by " + decision.decidedBy().orElseThrow(),
                line("benefit", with.benefitPercent().stream()),
                line("amounts", with.amounts().stream().map(a -> a.id() + a.percent().map(p -> " " + p).orElse(""))),
                line("deadlines", with.deadlines().stream().map(d -> d.id() + " " + d.date())),
                line("steps", with.nextSteps().stream().map(step -> step.id() + " (" + step.citation() + ")")),
                line("notices", notices(with.notices())),
                line("registration", with.registration().stream().map(Told::registration)))
                .filter(line -> !line.isEmpty()).collect(Collectors.joining("\n", "", "\n"));
    }

    private static String line(String name, Stream<?> values) {
        String joined = values.map(Object::toString).collect(Collectors.joining(", "));
        return joined.isEmpty() ? "" : name + ": " + joined;
    }

    private static Stream<String> notices(List<Statement> notices) {
        return notices.stream()
                .map(n -> n.id() + n.citation().map(citation -> " (" + citation + ")").orElse(""));
    }

    private static String registration(Registration registration) {
        return registration.bevillingsramme().map(frame -> "frame " + frame).orElse("no frame") + " "
                + registration.afholdelseskategorier()
                + registration.persongruppemarkering().map(mark -> " " + mark.name() + " "
                        + mark.start().orElseThrow() + "/" + mark.end().orElseThrow()).orElse("")
                + " " + registration.mandatory();
    }
}
