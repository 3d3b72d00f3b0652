package dk.kursusret.catalog.docs;

import dk.kursusret.catalog.rates.RateTable;
import dk.kursusret.rules.rates.Rate;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/** {@code docs/law/rates.md}: the history of every amount that ships, the days without one among it. */
final class RatesDocument {
    private static final String HEAD = """
            # Rates

            Made from `rates.csv` by a test; do not edit. These are the amounts that ship with the product. An imported edition
            takes the place of all of them: `GET /v1/rates` shows what is in use.

            A day without an amount is a gap with a name, and an answer that needs the amount says that it is not known: the
            amount before or after it is never used instead. LAW: it stands in an Act; ORDER: in an order; COMPUTED: by us, as the
            Act says, from the percentage of an order; SECONDARY: at somebody who repeats it. Where the day of publication is not
            known, an amount counts as known from its first day. Of two amounts for the same days, the one published last counts
            from its publication on, for all of these days; as known before, the other one does.

            What a provision fixes once and for all (37 and 30 hours a week, 7.4 a day) is no rate: it stands in the code of that
            provision, and nowhere else.
            """;
    private final RateTable rates;

    RatesDocument(RateTable rates) {
        this.rates = rates;
    }

    String text() {
        StringBuilder text = new StringBuilder(HEAD);
        rates.all().stream().map(Rate::id).distinct().forEach(id -> text.append(section(id)));
        return text.toString();
    }

    private String section(String id) {
        List<Rate> history = rates.all().stream().filter(rate -> rate.id().equals(id))
                .sorted(Comparator.comparing(Rate::validFrom).thenComparing(Rate::knownFrom)).toList();
        List<String> lines = new ArrayList<>(List.of("", "## `" + id + "`", "",
                "| from | to | value | unit | basis | source | published | checked |",
                "|---|---|--:|---|---|---|---|---|"));
        lines.add(gap("", history.getFirst().validFrom().minusDays(1).toString(), "not known"));
        for (Rate rate : history) {
            Optional<LocalDate> next = history.stream().map(Rate::validFrom).filter(rate.validFrom()::isBefore)
                    .findFirst();
            lines.add(row(rate));
            gapAfter(rate, next).ifPresent(lines::add);
        }
        return String.join("\n", lines) + "\n";
    }

    private static String row(Rate rate) {
        return "| " + String.join(" | ", rate.validFrom().toString(), day(rate.lastDay(), "open"),
                rate.value().toPlainString(), rate.unit(), rate.evidence().basis().name(), source(rate),
                day(rate.publishedOn(), "not known"), rate.evidence().checkedOn().toString()) + " |";
    }

    private static String source(Rate rate) {
        return rate.evidence().address().map(address -> "[" + rate.evidence().source() + "](" + address + ")")
                .orElse(rate.evidence().source());
    }

    private static Optional<String> gapAfter(Rate rate, Optional<LocalDate> next) {
        return rate.lastDay().map(last -> last.plusDays(1)).filter(first -> next.filter(first::equals).isEmpty())
                .map(first -> gap(first.toString(), next.map(day -> day.minusDays(1).toString()).orElse("open"),
                        "gap: " + names(rate.id(), first, next)));
    }

    /** As answers name it, year by year. */
    private static String names(String id, LocalDate first, Optional<LocalDate> next) {
        String years = String.join(", ", IntStream
                .rangeClosed(first.getYear(), next.map(day -> day.minusDays(1)).orElse(first).getYear())
                .mapToObj(year -> "`rate:" + id + ":" + year + "`").toList());
        return next.isPresent() ? years : years + " and on";
    }

    private static String gap(String from, String to, String what) {
        return "| " + from + " | " + to + " | - | | | " + what + " | | |";
    }

    private static String day(Optional<LocalDate> day, String otherwise) {
        return day.map(LocalDate::toString).orElse(otherwise);
    }
}
