package dk.kursusret.functions.pages.caseworker;

import dk.kursusret.functions.pages.facts.Topic;
import java.util.List;
import java.util.stream.Stream;

/**
 * Topics that a caseworker fills in together.
 *
 * @param id the key of its title is {@code caseworker.section.<id>}
 */
public record CaseSection(String id, List<Topic> topics) {
    public static final List<CaseSection> ALL = List.of(
            of("person", "municipality", "benefit", "age", "work", "education", "insurance", "offer", "mink"),
            of("unemployment", "unemployment", "interviews", "notice"), of("used", "used", "trials"),
            of("course", "course", "listed", "parts", "level", "dates", "length", "attendance", "price", "rest"),
            of("employer", "employer", "agreement", "job"), of("money", "pool", "travel"));

    private static CaseSection of(String id, String... topics) {
        return new CaseSection(id, Stream.of(topics).map(topic -> Topic.find(topic).orElseThrow()).toList());
    }
}
