package dk.kursusret.rules.facts;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;

/** What values a fact can take. Every limit is inclusive. */
public sealed interface FactType<T> {
    /** True or false; unknown is its absence. */
    record Flag() implements FactType<Boolean> {}

    /** A whole number: years, months, days. */
    record WholeNumber(int min, int max) implements FactType<Integer> {}

    /** Hours, weeks, kilometres or kroner, with at most two decimals. */
    record Quantity(BigDecimal min, BigDecimal max) implements FactType<BigDecimal> {
        public static Quantity upTo(int max) {
            return new Quantity(BigDecimal.ZERO, BigDecimal.valueOf(max));
        }
    }

    /** A civil date in Europe/Copenhagen. */
    record Day() implements FactType<LocalDate> {}

    record Choice<E extends Enum<E>>(Class<E> values) implements FactType<E> {}

    /** A name or code of at most {@code maxLength} characters. */
    record Word(int maxLength) implements FactType<String> {}

    record Words(int maxLength, int maxCount) implements FactType<List<String>> {}

    record Educations(int maxCount) implements FactType<List<Education>> {}
}
