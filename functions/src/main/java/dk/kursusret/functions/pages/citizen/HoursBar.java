package dk.kursusret.functions.pages.citizen;

import dk.kursusret.functions.answers.HoursView;
import dk.kursusret.functions.answers.SchemeView;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;

/** The hours account as a bar: what is used, what the course takes, and what is left, drawn to scale. */
public record HoursBar(BigDecimal total, BigDecimal used, BigDecimal course, BigDecimal left) {
    /** The bar's length as it is drawn. */
    public static final int WIDTH = 300;

    /** Empty where a part of the account is not known. */
    static Optional<HoursBar> of(SchemeView card) {
        return card.hours().flatMap(hours -> of(hours));
    }

    private static Optional<HoursBar> of(HoursView hours) {
        return hours.total().filter(total -> total.signum() > 0)
                .flatMap(total -> hours.used().flatMap(used -> hours.course().map(course -> new HoursBar(total, used,
                        course, hours.remainingAfter().orElse(BigDecimal.ZERO)))));
    }

    /** How many hours the course takes too many. */
    public BigDecimal over() {
        return used.add(course).subtract(total).max(BigDecimal.ZERO);
    }

    /** Where the account ends on the bar, which is longer where the course takes too much. */
    public int end() {
        return scaled(total);
    }

    public int usedWidth() {
        return scaled(used);
    }

    public int courseWidth() {
        return scaled(used.add(course)) - usedWidth();
    }

    private int scaled(BigDecimal hours) {
        return hours.multiply(BigDecimal.valueOf(WIDTH))
                .divide(total.max(used.add(course)), 0, RoundingMode.HALF_UP).intValue();
    }
}
