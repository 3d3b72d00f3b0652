package dk.kursusret.functions.pages.citizen;

import dk.kursusret.functions.answers.HoursView;
import dk.kursusret.functions.answers.SchemeView;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;

/** The hours account as a bar drawn to scale: the hours used, those the course takes, and those left. */
public record HoursBar(BigDecimal total, BigDecimal used, BigDecimal course, BigDecimal left) {
    /** The length of the bar in the drawing. */
    public static final int WIDTH = 300;

    /** Empty if a part of the account is unknown. */
    static Optional<HoursBar> of(SchemeView card) {
        return card.hours().flatMap(hours -> of(hours));
    }

    private static Optional<HoursBar> of(HoursView hours) {
        return hours.total().filter(total -> total.signum() > 0)
                .flatMap(total -> hours.used().flatMap(used -> hours.course().map(course -> new HoursBar(total, used,
                        course, hours.remainingAfter().orElse(BigDecimal.ZERO)))));
    }

    /** How many hours the course takes beyond the account. */
    public BigDecimal over() {
        return used.add(course).subtract(total).max(BigDecimal.ZERO);
    }

    /** Where the account ends on the bar, which is longer than that if the course takes too many hours. */
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
