package dk.kursusret.rules.decision;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;

/** What goes with an outcome: hours and money, days to keep, what to do next, what to know, and how to register it. */
public record Accompaniment(Optional<Hours> hours, Optional<Integer> benefitPercent, List<Amount> amounts,
        List<Deadline> deadlines, List<Step> nextSteps, List<Statement> duties, List<Statement> notices,
        Optional<Registration> registration) {
    public static final Accompaniment NOTHING = new Accompaniment(Optional.empty(), Optional.empty(), List.of(),
            List.of(), List.of(), List.of(), List.of(), Optional.empty());

    public Accompaniment noticing(List<Statement> more) {
        if (more.isEmpty()) {
            return this;
        }
        List<Statement> all = new ArrayList<>(more);
        all.addAll(notices);
        return new Accompaniment(hours, benefitPercent, amounts, deadlines, nextSteps, duties,
                Collections.unmodifiableList(all), registration);
    }

    public Accompaniment suggesting(List<Step> steps) {
        return new Accompaniment(hours, benefitPercent, amounts, deadlines, List.copyOf(steps), duties, notices,
                registration);
    }
}
