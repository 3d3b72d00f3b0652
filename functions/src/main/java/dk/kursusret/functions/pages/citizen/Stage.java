package dk.kursusret.functions.pages.citizen;

import dk.kursusret.functions.pages.facts.Topic;
import dk.kursusret.functions.pages.site.Words;
import dk.kursusret.rules.facts.Fact;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The topics asked about on one page.
 *
 * @param id the key of its name is {@code topic.<id>}
 */
public record Stage(String id, List<Topic> topics) {
    /** The day of the decision. It is shown only on request. */
    public static final Stage DAY = of("day");
    static final Stage PROMISE = of("promise");
    public static final Stage COURSE = of(Topic.COURSE, Topic.COURSE);
    static final Stage LISTED = of("listed", "listed");
    /**
     * The stages in the order in which they are asked: first what decides which schemes are relevant, last what concerns few.
     */
    public static final List<Stage> ALL = List.of(of("you", "benefit", "municipality"), PROMISE, COURSE,
            LISTED, of("level", "level"), of("parts", "parts"),
            of("dates", "dates", "length", "attendance"), of("about", "age", "education"), of("work", "work"),
            of("notice", "notice"), of("unemployment", "insurance", "unemployment", "used", "trials"),
            of("meetings", "interviews", "offer"), of("mink", "mink"), of("employer", "employer", "agreement"),
            of("job", "job"), of("rest", "rest"), of("pool", "pool"), of("money", "price", "travel"));

    private static Stage of(String id, String... topics) {
        return new Stage(id, Stream.of(topics).map(topic -> Topic.find(topic).orElseThrow()).toList());
    }

    /** Finds a stage by its own id, or by that of one of its topics. */
    static Optional<Stage> find(String id) {
        return Stream.concat(Stream.of(DAY), ALL.stream())
                .filter(stage -> stage.id.equals(id) || stage.topics.stream().anyMatch(topic -> topic.id().equals(id)))
                .findFirst();
    }

    static Stage of(Fact<?> fact) {
        return find(Topic.of(fact).id()).orElseThrow();
    }

    /** The name of the step, which may be shorter than the heading of its page. */
    String name(Words words) {
        String step = "topic.step." + id;
        return words.say(words.has(step) ? step : "topic." + id);
    }

    /** The position in the order. */
    int place() {
        return ALL.indexOf(this);
    }

    List<Fact<?>> facts() {
        return topics.stream().<Fact<?>>flatMap(topic -> topic.facts().stream()).toList();
    }
}
