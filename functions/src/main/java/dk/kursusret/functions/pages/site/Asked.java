package dk.kursusret.functions.pages.site;

import dk.kursusret.gateway.http.Problem;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;

/**
 * The answer to what a page's form asked, or the mistakes in the form, for the page to show.
 *
 * @param answer empty if the form had mistakes
 * @param mistakes in the page's language
 * @param status 400 if the form contained something that could identify a person, else 200
 */
public record Asked<T>(Optional<T> answer, List<Mistake> mistakes, int status) {
    /** @param input the input that every mistake links to */
    public static <T> Asked<T> of(Supplier<T> question, String input, Words words) {
        return of(question, parameter -> input, words);
    }

    /** @param input maps the name of the faulty parameter to the input that the mistake links to; "" if it concerns several */
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

    /** The mistake to show beside an input. */
    public Optional<String> mistake(String input) {
        return mistakes.stream().filter(mistake -> mistake.input().equals(input)).map(Mistake::text).findFirst();
    }

    public static <T> Asked<T> nothing() {
        return new Asked<>(Optional.empty(), List.of(), 200);
    }
}
