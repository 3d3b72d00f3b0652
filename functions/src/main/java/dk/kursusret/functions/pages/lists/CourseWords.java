package dk.kursusret.functions.pages.lists;

import dk.kursusret.functions.answers.lists.ChangesAnswer;
import dk.kursusret.functions.answers.lists.CourseView;
import dk.kursusret.functions.pages.site.Words;
import dk.kursusret.gateway.http.PercentEncoding;
import dk.kursusret.rules.facts.CourseLevel;
import dk.kursusret.rules.schemes.sixweeks.counting.HoursAccount;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Optional;
import java.util.stream.Collectors;

/** Puts what lists say about a course in words. */
public final class CourseWords {
    private final Words words;

    public CourseWords(Words words) {
        this.words = words;
    }

    /** The address of a course's page on a day, relative to the site's root. */
    public static String address(CourseView.Name course, LocalDate day) {
        return "kurser/" + PercentEncoding.encode(course.address()) + "?asOf="
                + day;
    }

    public String level(CourseLevel level) {
        return words.say("choice.CourseLevel." + level);
    }

    /** The duration in days with the hours, at 7.4 hours a day; as written in the list if it states neither. */
    public Optional<String> duration(CourseView course) {
        return course.hours()
                .map(hours -> words.say("course.days", days(course.days().orElseGet(() -> inDays(hours))),
                        hours(hours)))
                .or(() -> course.days().map(this::days)).or(course::duration);
    }

    private static BigDecimal inDays(BigDecimal hours) {
        return hours.divide(HoursAccount.HOURS_A_DAY, 1, RoundingMode.HALF_UP);
    }

    private String days(BigDecimal days) {
        return words.counted("unit.days", days);
    }

    public String hours(BigDecimal hours) {
        return words.counted("unit.hours", hours);
    }

    String price(Optional<BigDecimal> price) {
        return price.map(words::kroner).orElse("–");
    }

    /** A changed field with its values before and after. */
    String change(ChangesAnswer.Changed course, ChangesAnswer.ChangedField changed) {
        boolean isDuration = changed.field() == ChangesAnswer.ChangedField.Field.DURATION;
        String from = isDuration ? duration(course.before()).orElse("–") : value(changed.from());
        String to = isDuration ? duration(course.after()).orElse("–") : value(changed.to());
        return words.say("course.field." + changed.field().member()) + ": "
                + (from.equals(to) ? value(changed.from()) + " → " + value(changed.to()) : from + " → " + to);
    }

    private String value(Optional<?> value) {
        return value.map(there -> switch (there) {
            case BigDecimal amount -> words.kroner(amount);
            case CourseLevel level -> level(level);
            case Boolean flag -> words.say(flag ? "yes" : "no");
            case Collection<?> several -> several.stream().map(Object::toString).collect(Collectors.joining(", "));
            default -> there.toString();
        }).orElse("–");
    }
}
