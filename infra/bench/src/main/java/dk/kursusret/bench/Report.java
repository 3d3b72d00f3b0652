package dk.kursusret.bench;

import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** Figures as multiples of the table's. */
final class Report {
    private static final String ROW = "%-28s %14s %20s %14s %14s%n";
    private final Measured table;

    /** @param table what the others are compared with, of the same run */
    Report(Measured table) {
        this.table = table;
    }

    /** Medians of the forks; beside the ratio of times stand the least and the greatest fork's. */
    String of(List<Measured> others) {
        return String.format(Locale.ROOT, ROW, "", "time / table", "least - greatest", "bytes", "bytes / table")
                + row(table) + others.stream().map(this::row).collect(Collectors.joining())
                + """
                        Of the median operation; medians of the forks. A machine that does other work is noisy: trust ratios
                        within one run, and those roughly; bytes are near exact.
                        """;
    }

    private String row(Measured one) {
        return String.format(Locale.ROOT, ROW, one.name(), times(one.time()),
                times(Collections.min(one.times())) + " - " + times(Collections.max(one.times())),
                String.format(Locale.ROOT, "%,.0f", one.allocated()),
                String.format(Locale.ROOT, "%.1f", one.allocated() / table.allocated()));
    }

    private String times(double microseconds) {
        return String.format(Locale.ROOT, "%.1f", microseconds / table.time());
    }
}
