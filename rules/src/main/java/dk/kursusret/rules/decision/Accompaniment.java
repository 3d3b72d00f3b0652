package dk.kursusret.rules.decision;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Optional;

/** What goes with an outcome: hours and money, deadlines, next steps, duties, notices, and how to register it. */
public record Accompaniment(Optional<Hours> hours, Optional<Integer> benefitPercent, List<Amount> amounts,
        List<Deadline> deadlines, List<Step> nextSteps, List<Statement> duties, List<Statement> notices,
        Optional<Registration> registration) {
    public static final Accompaniment NOTHING = new Builder().build();

    public Accompaniment noticing(List<Statement> more) {
        if (more.isEmpty()) {
            return this;
        }
        List<Statement> all = new ArrayList<>(more);
        all.addAll(notices);
        return new Accompaniment(hours, benefitPercent, amounts, deadlines, nextSteps, duties,
                Collections.unmodifiableList(all), registration);
    }

    /** Collects the parts one by one; adding nothing is allowed. */
    public static final class Builder {
        private Optional<Hours> hours = Optional.empty();
        private Optional<Integer> benefitPercent = Optional.empty();
        private final List<Amount> amounts = new ArrayList<>();
        private final List<Deadline> deadlines = new ArrayList<>();
        private final List<Step> nextSteps = new ArrayList<>();
        private final List<Statement> duties = new ArrayList<>();
        private final List<Statement> notices = new ArrayList<>();
        private Optional<Registration> registration = Optional.empty();

        public Builder hours(Hours account) {
            hours = Optional.of(account);
            return this;
        }

        public Builder benefitPercent(Optional<Integer> percent) {
            benefitPercent = percent;
            return this;
        }

        public Builder amounts(Collection<Amount> more) {
            amounts.addAll(more);
            return this;
        }

        public Builder amount(Optional<Amount> more) {
            more.ifPresent(amounts::add);
            return this;
        }

        public Builder deadlines(Collection<Deadline> more) {
            deadlines.addAll(more);
            return this;
        }

        public Builder deadline(Optional<Deadline> more) {
            more.ifPresent(deadlines::add);
            return this;
        }

        public Builder nextSteps(Collection<Step> more) {
            nextSteps.addAll(more);
            return this;
        }

        public Builder duties(Collection<Statement> more) {
            duties.addAll(more);
            return this;
        }

        public Builder notices(Collection<Statement> more) {
            notices.addAll(more);
            return this;
        }

        public Builder registration(Registration how) {
            registration = Optional.of(how);
            return this;
        }

        public Accompaniment build() {
            return new Accompaniment(hours, benefitPercent, List.copyOf(amounts), List.copyOf(deadlines),
                    List.copyOf(nextSteps), List.copyOf(duties), List.copyOf(notices), registration);
        }
    }
}
