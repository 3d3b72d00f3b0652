package dk.kursusret.functions.pages.citizen;

import dk.kursusret.functions.pages.site.Words;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;

/**
 * Dates as a calendar file (RFC 5545), each an all-day event with a reminder two days before. The file is made from the
 * posted form and not stored.
 *
 * @param answer the id of the answer
 * @param now the time at which the file is made
 */
record CalendarFile(String answer, Words words, Instant now) {
    private static final String END_OF_LINE = "\r\n";
    /** The maximum length of a line in octets, without the line break. */
    private static final int LONGEST_LINE = 75;
    private static final DateTimeFormatter STAMP = DateTimeFormatter.ofPattern("yyyyMMdd'T'HHmmss'Z'")
            .withZone(ZoneOffset.UTC);

    /** @param id what the date is; the key of its name is {@code calendar.<id>} */
    record Entry(String id, LocalDate day, String text) {}

    String of(List<Entry> entries) {
        StringBuilder out = new StringBuilder();
        line(out, "BEGIN:VCALENDAR");
        line(out, "VERSION:2.0");
        line(out, "PRODID:-//Kursusret//Kursusret//" + words.language().toUpperCase(Locale.ROOT));
        line(out, "CALSCALE:GREGORIAN");
        entries.forEach(entry -> event(out, entry));
        line(out, "END:VCALENDAR");
        return out.toString();
    }

    private void event(StringBuilder out, Entry entry) {
        String name = words.say("calendar." + entry.id());
        line(out, "BEGIN:VEVENT");
        line(out, "UID:" + answer + "-" + entry.id() + "-" + day(entry.day()) + "@kursusret");
        line(out, "DTSTAMP:" + STAMP.format(now));
        line(out, "DTSTART;VALUE=DATE:" + day(entry.day()));
        line(out, "DTEND;VALUE=DATE:" + day(entry.day().plusDays(1)));
        line(out, "SUMMARY;LANGUAGE=" + words.language() + ":" + escaped(name));
        line(out, "DESCRIPTION;LANGUAGE=" + words.language() + ":" + escaped(entry.text() + "\n"
                + words.say("answer.guidance") + "\n" + words.say("answer.id") + ": " + answer));
        line(out, "TRANSP:TRANSPARENT");
        line(out, "CLASS:PRIVATE");
        line(out, "BEGIN:VALARM");
        line(out, "ACTION:DISPLAY");
        line(out, "TRIGGER:-P2D");
        line(out, "DESCRIPTION:" + escaped(name));
        line(out, "END:VALARM");
        line(out, "END:VEVENT");
    }

    private static String day(LocalDate day) {
        return DateTimeFormatter.BASIC_ISO_DATE.format(day);
    }

    private static String escaped(String text) {
        return text.strip().replace("\\", "\\\\").replace(";", "\\;").replace(",", "\\,").replace("\n", "\\n");
    }

    /** Appends a line, folded where it is too long but never inside a character; continuation lines begin with a space. */
    private static void line(StringBuilder out, String line) {
        int octets = 0;
        for (int at = 0; at < line.length();) {
            String character = Character.toString(line.codePointAt(at));
            int more = character.getBytes(StandardCharsets.UTF_8).length;
            if (octets + more > LONGEST_LINE) {
                out.append(END_OF_LINE).append(' ');
                octets = 1;
            }
            out.append(character);
            octets += more;
            at += character.length();
        }
        out.append(END_OF_LINE);
    }
}
