package dk.kursusret.importer.report;

import dk.kursusret.catalog.edition.CivilDay;
import dk.kursusret.importer.finding.Numbers;
import dk.kursusret.rules.texts.Text;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;

/** The language in which a person reads a report. */
public enum Language {
    DA, EN;

    public String of(Text text) {
        return this == DA ? text.da() : text.en();
    }

    public String day(LocalDate day) {
        return this == DA ? Numbers.danish(day) : Numbers.english(day);
    }

    public String number(int number) {
        return this == DA ? Numbers.danish(number) : Numbers.english(number);
    }

    /** The moment as day and time in Denmark. */
    public String moment(Instant moment) {
        ZonedDateTime there = moment.atZone(CivilDay.COPENHAGEN);
        return day(there.toLocalDate())
                + there.format(DateTimeFormatter.ofPattern(this == DA ? " 'kl.' HH.mm" : " 'at' HH:mm"));
    }

    /** The language's key in bilingual texts in JSON. */
    public String key() {
        return this == DA ? "da" : "en";
    }
}
