package dk.kursusret.functions.pages.site;

import dk.kursusret.gateway.http.Fault;
import dk.kursusret.gateway.http.Problem;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * What a page's form asked for, or what is wrong with it, for the page to tell.
 *
 * @param answer empty where it could not be given
 * @param errors in the page's language
 * @param status 400 where it held what could identify a person
 */
public record Asked<T>(Optional<T> answer, List<String> errors, int status) {

    public static <T> Asked<T> of(Supplier<T> question, Words words) {
        try {
            return new Asked<>(Optional.of(question.get()), List.of(), 200);
        } catch (Problem problem) {
            return new Asked<>(Optional.empty(),
                    problem.faults().stream().map(Fault::text).map(words::of).toList(),
                    problem.holdsPersonalData() ? 400 : 200);
        }
    }

    public static <T> Asked<T> nothing() {
        return new Asked<>(Optional.empty(), List.of(), 200);
    }
}
