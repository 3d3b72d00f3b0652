package dk.kursusret.functions.pages.lists;

import com.fasterxml.jackson.databind.JsonNode;
import dk.kursusret.functions.pages.site.Words;
import java.math.BigDecimal;
import java.util.Optional;

/** What the API says of a course, as people read it. */
public final class CourseWords {
    private final Words words;

    public CourseWords(Words words) {
        this.words = words;
    }

    public String level(JsonNode course) {
        return words.say("choice.CourseLevel." + course.path("level").asText());
    }

    /** As the list writes it; a number alone counts days. */
    public Optional<String> duration(JsonNode course) {
        return Optional.ofNullable(course.path("duration").textValue())
                .map(written -> written.matches("[0-9]+([.,][0-9]+)?") && course.path("days").isNumber()
                        ? days(course.path("days").decimalValue())
                        : written);
    }

    private String days(BigDecimal days) {
        return days.compareTo(BigDecimal.ONE) == 0 ? words.say("course.days.one")
                : words.say("course.days", words.number(days));
    }

    String price(JsonNode price) {
        return price.isNumber() ? words.kroner(price.decimalValue()) : "–";
    }

    /** A field that changed, with what it was and what it is. */
    String change(JsonNode field) {
        String name = field.path("field").asText();
        return words.say("course.field." + name) + ": " + value(name, field.path("from")) + " → "
                + value(name, field.path("to"));
    }

    private String value(String name, JsonNode value) {
        if (value.isNull() || value.isMissingNode()) {
            return "–";
        }
        return switch (name) {
            case "price" -> price(value);
            case "level" -> words.say("choice.CourseLevel." + value.asText());
            case "withoutWaitingPeriod" -> words.say(value.asBoolean() ? "yes" : "no");
            case "paths" -> String.join(", ", value.valueStream().map(JsonNode::asText).toList());
            default -> value.asText();
        };
    }
}
