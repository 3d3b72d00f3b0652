package dk.kursusret.functions.pages.site;

import dk.kursusret.gateway.http.Problem;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;

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
        return of(question, parameter -> input, words);
    }

    /** @param input to which a mistake leads, by the name of the parameter that it is in; empty: in none of them alone */
    public static <T> Asked<T> of(Supplier<T> question, UnaryOperator<String> input, Words words) {
        try {
            return new Asked<>(Optional.of(question.get()), List.of(), 200);
        } catch (Problem problem) {
            return new Asked<>(Optional.empty(),
                    problem.faults().stream().map(fault -> new Mistake(
                            input.apply(fault.pointer().replaceFirst("^/", "")), words.of(fault.text()))).toList(),
                    problem.holdsPersonalData() ? 400 : 200);
        }
    }

    /** What is wrong with a field, to stand beside it. */
    public Optional<String> mistake(String input) {
        return mistakes.stream().filter(mistake -> mistake.input().equals(input)).map(Mistake::text).findFirst();
    }

    public static <T> Asked<T> nothing() {
        return new Asked<>(Optional.empty(), List.of(), 200);
    }
}
