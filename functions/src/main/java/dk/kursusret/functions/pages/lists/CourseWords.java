package dk.kursusret.functions.pages.lists;

import dk.kursusret.functions.answers.lists.ChangesAnswer;
import dk.kursusret.functions.answers.lists.CourseView;
import dk.kursusret.functions.pages.site.Words;
import dk.kursusret.rules.facts.CourseLevel;
import java.math.BigDecimal;
import java.util.Collection;
import java.util.Optional;
import java.util.stream.Collectors;

/** What lists say of a course, as people read it. */
public final class CourseWords {
    private final Words words;

    public CourseWords(Words words) {
        this.words = words;
    }

    public String level(CourseLevel level) {
        return words.say("choice.CourseLevel." + level);
    }

    /** As the list writes it; a number alone counts days. */
    public Optional<String> duration(CourseView course) {
        return course.duration().map(written -> course.days()
                .filter(days -> written.matches("[0-9]+([.,][0-9]+)?")).map(this::days).orElse(written));
    }

    private String days(BigDecimal days) {
        return days.compareTo(BigDecimal.ONE) == 0 ? words.say("course.days.one")
                : words.say("course.days", words.number(days));
    }

    String price(Optional<BigDecimal> price) {
        return price.map(words::kroner).orElse("–");
    }

    /** A field that changed, with what it was and what it is. */
    String change(ChangesAnswer.ChangedField changed) {
        return words.say("course.field." + changed.field().member()) + ": " + value(changed.from()) + " → "
                + value(changed.to());
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
