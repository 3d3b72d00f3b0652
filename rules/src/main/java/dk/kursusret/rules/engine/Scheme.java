package dk.kursusret.rules.engine;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * A scheme under which an unemployed person may take a course.
 *
 * @param id as the contract names it; its name stands in the texts under {@code scheme.<id>}
 * @param life its versions and gaps in order, without overlap
 */
public record Scheme(String id, List<Period> life) {

    public Scheme {
        life = List.copyOf(life);
        for (int i = 1; i < life.size(); i++) {
            LocalDate firstDay = life.get(i).firstDay();
            if (life.get(i - 1).lastDay().filter(last -> last.isBefore(firstDay)).isEmpty()) {
                throw new IllegalArgumentException(id + ": two periods overlap at " + firstDay);
            }
        }
    }

    /** Empty before its first and after its last period: it is not in force. */
    public Optional<Period> on(LocalDate day) {
        return life.stream().filter(period -> period.includes(day)).findFirst();
    }
}
