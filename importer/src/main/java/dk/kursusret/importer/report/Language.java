package dk.kursusret.importer.report;

import dk.kursusret.importer.finding.Numbers;
import dk.kursusret.rules.texts.Text;
import java.time.LocalDate;

/** The language a person reads a report in. */
public enum Language {
    DA, EN;

    public String of(Text text) {
        return this == DA ? text.da() : text.en();
    }

    String day(LocalDate day) {
        return this == DA ? Numbers.danish(day) : Numbers.english(day);
    }

    String number(int number) {
        return this == DA ? Numbers.danish(number) : Numbers.english(number);
    }

    /** The key of a bilingual statement in JSON. */
    String key() {
        return this == DA ? "da" : "en";
    }
}
