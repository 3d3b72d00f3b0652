package dk.kursusret.catalog.docs;

import dk.kursusret.catalog.rates.RateTable;
import dk.kursusret.rules.rates.Rate;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/** Writes {@code docs/law/rates.md}: the history of every amount that ships, including the days without one. */
final class RatesDocument {
    private static final String HEAD = """
            # Rates

                        Generated from `rates.csv` by a test; do not edit. These are the amounts that ship with the product. An imported
            edition replaces all of them: `GET /v1/rates` shows which amounts are in use.

            A day without an amount is a gap with a name, and an answer that needs the amount says that it is not known: the
            amount before or after the gap is never used instead. LAW: an Act states the amount; ORDER: an order does; COMPUTED: we
            computed it, as the Act prescribes, from the percentage in an order; SECONDARY: another source quotes it. Where the day
            of publication is not known, an amount counts as known from its first day. Of two amounts for the same days, the one
            published last applies to all of those days once it is published; for what was known before that, the other one does.

            What a provision fixes once and for all (37 and 30 hours a week, 7.4 a day) is not a rate: it stands in the code of
            that provision, and nowhere else.
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
                        "gap: " + ids(rate.id(), first, next)));
    }

    /** The ids under which answers report the gap, one per year. */
    private static String ids(String id, LocalDate first, Optional<LocalDate> next) {
        String years = String.join(", ", IntStream
                .rangeClosed(first.getYear(), next.map(day -> day.minusDays(1)).orElse(first).getYear())
                .mapToObj(year -> "`rate:" + id + ":" + year + "`").toList());
        return next.isPresent() ? years : years + " and later";
    }

    private static String gap(String from, String to, String what) {
        return "| " + from + " | " + to + " | - | | | " + what + " | | |";
    }

    private static String day(Optional<LocalDate> day, String fallback) {
        return day.map(LocalDate::toString).orElse(fallback);
    }
}
