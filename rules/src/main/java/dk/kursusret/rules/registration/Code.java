package dk.kursusret.rules.registration;

import dk.kursusret.rules.decision.Citation;
import dk.kursusret.rules.texts.Text;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * One value of a code list of the guide.
 *
 * @param codelist id of the list
 * @param id the guide's number, or a slug of the name where it has none
 * @param name the guide's Danish name
 * @param explanation what it means, in our words
 * @param citation where the guide explains it
 * @param closures when it may not be used; where two include a day, the first says why
 */
public record Code(String codelist, String id, String name, Text explanation, Citation citation,
        List<Closure> closures) {

    /** Why it may not be used on a day; empty where it may. */
    Optional<Closure> closureOn(Closure.Day which, LocalDate day) {
        for (Closure closure : closures) {
            if (closure.day() == which && closure.includes(day)) {
                return Optional.of(closure);
            }
        }
        return Optional.empty();
    }

    /** The first day on which it may be used; empty where the guide sets none. */
    public Optional<LocalDate> firstDay(Closure.Day which) {
        return closures.stream().filter(closure -> closure.day() == which && closure.from().isEmpty())
                .flatMap(closure -> closure.to().stream()).map(last -> last.plusDays(1)).max(LocalDate::compareTo);
    }

    /** The last day on which it may be used; empty where the guide sets none. */
    public Optional<LocalDate> lastDay(Closure.Day which) {
        return closures.stream().filter(closure -> closure.day() == which)
                .flatMap(closure -> closure.from().stream()).map(first -> first.minusDays(1))
                .min(LocalDate::compareTo);
    }

    boolean is(String list, String code) {
        return codelist.equals(list) && id.equals(code);
    }

    /** As texts name it: "26 (Arbejdsmarkedsuddannelser (AMU))", or the name alone in the marks of the language. */
    Text shown() {
        if (id.matches("[0-9]+")) {
            String shown = id + " (" + name + ")";
            return new Text(shown, shown);
        }
        return new Text("»" + name + "«", "\"" + name + "\"");
    }
}
