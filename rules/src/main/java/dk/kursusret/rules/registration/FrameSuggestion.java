package dk.kursusret.rules.registration;

import dk.kursusret.rules.decision.Statement;
import java.util.List;
import java.util.Optional;

/**
 * How a course that is granted may be registered: only what the check of registrations calls VALID.
 *
 * @param bevillingsramme id of the frame; empty where the guide leaves it open
 * @param afholdelseskategorier ids of the categories under it; empty where the frame is, or where the course's level is
 *        unknown
 * @param leftOpen why there is no frame, with the section that leaves it open; empty exactly where there is one
 */
public record FrameSuggestion(Optional<Integer> bevillingsramme, List<Integer> afholdelseskategorier,
        Optional<Statement> leftOpen) {

    static FrameSuggestion under(Code frame, List<Code> categories) {
        return new FrameSuggestion(Optional.of(number(frame)),
                categories.stream().map(FrameSuggestion::number).toList(),
                Optional.empty());
    }

    static FrameSuggestion open(Statement because) {
        return new FrameSuggestion(Optional.empty(), List.of(), Optional.of(because));
    }

    private static int number(Code code) {
        return Integer.parseInt(code.id());
    }
}
