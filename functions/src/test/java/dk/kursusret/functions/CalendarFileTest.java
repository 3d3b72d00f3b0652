package dk.kursusret.functions;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dk.kursusret.gateway.http.Response;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** The dates of an answer as a calendar file, parsed line by line according to RFC 5545. */
class CalendarFileTest {
    private static final Browser PAGES = new Browser();
    private static final Pattern CONTENT = Pattern
            .compile("[A-Z-]+(;[A-Z]+=[A-Za-z0-9-]+)*:[^\\x00-\\x08\\x0a-\\x1f\\x7f]*");

    private static Response file(String language) {
        return PAGES.post("/tjek", "/asOf", "2021-11-15", "/municipality", "0370", "/person/group", "DAGPENGE",
                "/person/age", "31", "/person/educations", "VOCATIONAL", "/person/employment", "NONE",
                "/person/sideBusiness", "false", "/person/unemployment/accumulatedWeeks", "8", "/person/insurance",
                "FULL_TIME", "/person/sixWeeks/use", "NONE", "/person/noticePeriod/courseStartedInNotice", "false",
                "/person/interviews/firstJobInterviewHeld", "true", "/person/activationOfferClashes", "false",
                "/course/code", "42994", "/course/start", "2021-11-22", "/course/end", "2021-11-26",
                "/course/fullTime", "true", "/course/inPersonPercent", "100", "lovet", "false", "lang", language,
                "til", "calendar");
    }

    private static List<String> unfolded(String file) {
        List<String> lines = new ArrayList<>();
        for (String line : file.split("\r\n")) {
            if (line.startsWith(" ")) {
                lines.add(lines.removeLast() + line.substring(1));
            } else {
                lines.add(line);
            }
        }
        return lines;
    }

    private static List<String> values(List<String> lines, String name) {
        return lines.stream().filter(line -> line.matches(name + "[;:].*"))
                .map(line -> line.substring(line.indexOf(':') + 1)).toList();
    }

    @Test
    void itIsAFileToSaveAndIsNotStored() {
        Map<String, String> headers = file("da").headers();

        assertEquals("text/calendar; charset=utf-8", headers.get("Content-Type"));
        assertEquals("attachment; filename=\"datoer.ics\"", headers.get("Content-Disposition"));
        assertEquals("no-store", headers.get("Cache-Control"));
    }

    @Test
    void linesEndAsTheyMustAndHold75OctetsAtMost() {
        String file = Browser.text(file("da"));

        assertTrue(file.endsWith("END:VCALENDAR\r\n"), file);
        assertFalse(Pattern.compile("(?<!\r)\n|\r(?!\n)").matcher(file).find(), file);
        Arrays.stream(file.split("\r\n")).forEach(
                line -> assertTrue(line.getBytes(StandardCharsets.UTF_8).length <= 75, line));
        assertTrue(file.contains("\r\n "), "some are folded");
        unfolded(file).forEach(line -> assertTrue(CONTENT.matcher(line).matches(), line));
    }

    @Test
    void eachEventIsAWholeDayOfItsOwnWithAReminder() {
        List<String> lines = unfolded(Browser.text(file("da")));
        int events = values(lines, "UID").size();

        assertEquals(List.of("BEGIN:VCALENDAR", "VERSION:2.0"), lines.subList(0, 2));
        assertTrue(events >= 2, lines.toString());
        assertEquals(events, values(lines, "UID").stream().distinct().count());
        assertEquals(events, lines.stream().filter(line -> line.startsWith("DTSTART;VALUE=DATE:2021")
                || line.startsWith("DTSTART;VALUE=DATE:2022")).count(), lines.toString());
        assertEquals(events, lines.stream().filter("BEGIN:VALARM"::equals).count());
        assertEquals(List.of("20211115T110000Z"), values(lines, "DTSTAMP").stream().distinct().toList());
        assertTrue(lines.contains("DTSTART;VALUE=DATE:20211122") && lines.contains("DTEND;VALUE=DATE:20211123"));
    }

    @Test
    void itSaysWhatTheDayIsForAndNothingOfWhatWasAnswered() {
        List<String> danish = unfolded(Browser.text(file("da")));
        List<String> english = unfolded(Browser.text(file("en")));

        assertTrue(values(danish, "SUMMARY").contains("Sidste dag for at give besked om kurset"), danish.toString());
        assertTrue(values(english, "SUMMARY").contains("Last day to say that you are taking the course"),
                english.toString());
        assertTrue(
                values(danish, "DESCRIPTION").stream().anyMatch(text -> text.contains("2006/2020 § 50)\\nSvaret er")),
                danish.toString());
        assertTrue(danish.stream().noneMatch(line -> line.contains("DAGPENGE") || line.contains("0370")));
        values(danish, "DESCRIPTION").forEach(text -> assertFalse(
                Pattern.compile("(?<!\\\\)[,;]").matcher(text).find(), text));
    }
}
