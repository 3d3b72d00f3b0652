package dk.kursusret.functions.pages.site;

import dk.kursusret.gateway.http.Problem;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * What a page's form asked for, or what is wrong with it, for the page to tell.
 *
 * @param answer empty where it could not be given
 * @param mistakes in the page's language
 * @param status 400 where it held what could identify a person
 */
public record Asked<T>(Optional<T> answer, List<Mistake> mistakes, int status) {
    /** @param input to which every mistake leads */
    public static <T> Asked<T> of(Supplier<T> question, String input, Words words) {
        try {
            return new Asked<>(Optional.of(question.get()), List.of(), 200);
        } catch (Problem problem) {
            return new Asked<>(Optional.empty(),
                    problem.faults().stream().map(fault -> new Mistake(input, words.of(fault.text()))).toList(),
                    problem.holdsPersonalData() ? 400 : 200);
        }
    }

    public static <T> Asked<T> nothing() {
        return new Asked<>(Optional.empty(), List.of(), 200);
    }
}
