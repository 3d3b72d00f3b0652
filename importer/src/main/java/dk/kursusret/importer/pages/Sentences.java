package dk.kursusret.importer.pages;

import dk.kursusret.catalog.edition.AuditEntry;
import dk.kursusret.catalog.edition.EditionKind;
import dk.kursusret.catalog.edition.EditionRecord;
import dk.kursusret.catalog.edition.ListKind;
import dk.kursusret.importer.report.Language;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Sentences on the state of a list and its files. */
record Sentences(Language language) {

    String name(Standing standing) {
        return language.of(standing.list().name());
    }

    /** The day, with no-break spaces. */
    String day(LocalDate day) {
        return language.day(day).replace(' ', '\u00A0');
    }

    /** A heading with the list and the first day. */
    String title(Standing standing, EditionRecord record) {
        return say("file." + record.term().kind(), Map.of("list", name(standing), "day", day(record.firstDay())));
    }

    /** Says until what day it holds, or that it holds until it is replaced. */
    String until(EditionRecord record) {
        return record.term().lastDay().map(last -> say("until", Map.of("day", day(last)))).orElseGet(() -> say("open"));
    }

    String brought(EditionRecord record) {
        return by("brought", record.trail().staged()) + " " + say("door." + record.delivery().source().door(),
                Map.of("file", record.delivery().source().fileName()));
    }

    String rows(EditionRecord record) {
        int aside = record.delivery().counts().quarantined();
        return say("rows", counted(record.delivery().counts().accepted())) + " " + (aside == 0 ? say("aside.none")
                : say("aside", counted(aside)));
    }

    /** What has been done to it since the upload: approval and withdrawal. */
    List<String> history(EditionRecord record) {
        List<String> history = new ArrayList<>();
        record.trail().approved().ifPresent(approved -> history.add(by("approved", approved)));
        record.trail().withdrawal().ifPresent(withdrawal -> {
            history.add(by("withdrawn", withdrawal.stamp()));
            if (!withdrawal.reason().isEmpty()) {
                history.add(say("why", Map.of("reason", withdrawal.reason())));
            }
        });
        return history;
    }

    /** What approval would change, and what happens without it. */
    List<String> effect(Standing standing, EditionRecord waiting) {
        List<String> effect = new ArrayList<>();
        effect.add(say(waiting.firstDay().isAfter(standing.today()) ? "effect.later" : "effect.now",
                Map.of("day", day(waiting.firstDay()), "until", until(waiting))));
        if (waiting.term().kind() == EditionKind.EDITION) {
            standing.history().edition(waiting.firstDay()).or(() -> standing.history().on(waiting.firstDay())
                    .map(held -> held.edition())).ifPresent(held -> effect.add(
                            say("effect.replaces",
                                    Map.of("day", day(held.firstDay()), "until", until(held)))));
        }
        effect.add(say("effect.otherwise", Map.of("then", otherwise(standing))));
        return effect;
    }

    /** Says what holds if nothing more is approved. */
    String otherwise(Standing standing) {
        return lapses(standing)
                .or(() -> standing.inForce().map(held -> say("stays", Map.of("day", day(held.firstDay()), "until",
                        until(held)))))
                .orElseGet(() -> missing(standing));
    }

    /** Says from what day no edition holds; the rates are then those that come with the product. */
    Optional<String> lapses(Standing standing) {
        return standing.missingFrom().map(day -> say(isRates(standing) ? "lapses.rates" : "lapses",
                Map.of("day", day(day))));
    }

    /** Says that the list ends with the edition in force. */
    Optional<String> ends(Standing standing) {
        return standing.covered().filter(last -> standing.list().validity().lastDay().filter(last::equals).isPresent())
                .map(this::gone);
    }

    private String gone(LocalDate last) {
        return say("gone", Map.of("day", day(last)));
    }

    private static boolean isRates(Standing standing) {
        return standing.list().kind() == ListKind.RATES;
    }

    /** Says why no edition holds today. */
    String missing(Standing standing) {
        Optional<LocalDate> gone = standing.list().validity().lastDay().filter(standing.today()::isAfter);
        Optional<LocalDate> toCome = standing.list().validity().firstDay().filter(standing.today()::isBefore);
        return gone.map(this::gone)
                .or(() -> toCome.map(first -> say("to-come", Map.of("day", day(first)))))
                .or(() -> standing.lapsed().map(over -> say(isRates(standing) ? "lapsed.rates" : "lapsed",
                        Map.of("day", day(over.firstDay()), "last", day(over.term().lastDay().orElseThrow())))))
                .orElseGet(() -> say(isRates(standing) ? "none.rates" : "none"));
    }

    private String by(String key, AuditEntry entry) {
        return say(key, Map.of("who", entry.by(), "moment", language.moment(entry.at())));
    }

    private Map<String, Object> counted(int count) {
        return Map.of("count", count, "number", language.number(count));
    }

    String say(String key) {
        return say(key, Map.of());
    }

    String say(String key, Map<String, Object> values) {
        return Page.say(language, key, values);
    }
}
