package dk.kursusret.local.command;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Lays out rows in columns as wide as their widest cell. */
final class Table {
    private Table() {}

    static String of(List<List<String>> rows) {
        List<Integer> widths = IntStream.range(0, rows.getFirst().size())
                .map(column -> rows.stream().mapToInt(row -> row.get(column).length()).max().orElse(0)).boxed()
                .toList();
        return rows.stream().map(row -> line(row, widths)).collect(Collectors.joining());
    }

    private static String line(List<String> row, List<Integer> widths) {
        return IntStream.range(0, row.size())
                .mapToObj(column -> row.get(column) + " ".repeat(widths.get(column) - row.get(column).length()))
                .collect(Collectors.joining("  ")).stripTrailing() + "\n";
    }
}
