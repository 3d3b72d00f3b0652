package dk.kursusret.rules.texts;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNotSame;
import static org.junit.jupiter.api.Assertions.assertSame;

import dk.kursusret.rules.texts.Text.Values;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

class TextTest {
    private static final Text PLAIN = new Text("Ja", "Yes");

    private static Text text(String da, String en) {
        return new Text(Template.parse(da), Template.parse(en), Text.NOTHING);
    }

    @Test
    void aTextIsTheSameWhereBothLanguagesAndTheValuesAre() {
        Values one = Values.of(Map.of("a", 1));

        assertEquals(PLAIN, new Text("Ja", "Yes"));
        assertEquals(PLAIN.hashCode(), new Text("Ja", "Yes").hashCode());
        assertNotEquals(PLAIN.hashCode(), new Text("Nej", "No").hashCode());
        assertNotEquals(PLAIN, new Text("Ja", "Yeah"));
        assertNotEquals(PLAIN, new Text("Jo", "Yes"));
        assertNotEquals(PLAIN, "Ja / Yes");
        assertEquals(text("{a}", "{a}").with(one), text("{a}", "{a}").with(Values.of(Map.of("a", 1))));
        assertNotEquals(text("{a}", "{a}").with(one), text("{a}", "{a}").with(Values.of(Map.of("a", 2))));
        assertEquals("Ja / Yes", PLAIN.toString());
    }

    @Test
    void valuesMakeNoOtherTextOfOneWithoutPlaceholders() {
        Text danishOnly = text("{a}", "one");
        Text englishOnly = text("en", "{a}");
        Values one = Values.of(Map.of("a", 1));

        assertSame(PLAIN, PLAIN.with(one));
        assertNotSame(danishOnly, danishOnly.with(one));
        assertEquals("1", danishOnly.with(one).da());
        assertEquals("1", englishOnly.with(one).en());
    }

    @Test
    void placeholdersAreThoseOfEitherLanguage() {
        assertEquals(Set.of("a", "b"), text("{a} dage", "{b} days").placeholders());
        assertEquals("{a} dage", text("{a} dage", "{b} days").source().da());
        assertEquals(Set.of("date"), Set.copyOf(Texts.placeholders("deadline.six-weeks.latest-end.ahead")));
        assertEquals(Texts.template("deadline.six-weeks.latest-end.ahead").da(),
                Texts.of("deadline.six-weeks.latest-end.ahead").source().da());
    }

    @Test
    void aTopicHasWhatStandsBehindTheLastPointOfItsKeys() {
        Map<String, Topic> topics = Topic.of(Map.of("a.b.question", PLAIN, "a.b.met", text("{x}", "{x}"), "alone",
                PLAIN, ".odd", PLAIN));

        assertEquals(Set.of("a.b"), topics.keySet());
        assertSame(PLAIN, topics.get("a.b").of("question", Text.NOTHING));
        assertEquals("7", topics.get("a.b").of("met", Values.of(Map.of("x", 7))).da());
    }

    @Test
    void noticesAreTheStatementsOfThatName() {
        Map<String, Notice> notices = Notice.of(Map.of("notice.pool.spent", PLAIN, "notice.alone", PLAIN, "x.y",
                PLAIN));

        assertEquals(Set.of("pool.spent", "alone"), notices.keySet());
        assertEquals(List.of("spent", "alone"), List.of(notices.get("pool.spent").id(), notices.get("alone").id()));
    }
}
