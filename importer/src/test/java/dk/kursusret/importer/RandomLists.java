package dk.kursusret.importer;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;

/** Random lists, texts and bytes, including odd and extreme ones. */
record RandomLists(Random random) {
    static final List<String> HEADINGS = List.of("kode", "titel", "udbyder", "type", "pris", "bemærkning");
    private static final String LETTERS = "abcæøåÆØÅéü –;,\t\"'\n|&<>€§";
    private static final List<String> PRICES = List.of("", "0", "3.250,50", "1 180,00", "100");
    /** Bytes that have a meaning in list files, and those around a change of sign. */
    private static final byte[] MEANT = {0, 1, -1, 127, -128, '"', ';', ',', '\t', '\r', '\n', '0', 'k', ' ', '<'};
    private static final int MOST_ROWS = 8;

    /** From {@code least} to eight rows with distinct codes, without headings. */
    List<List<String>> list(int least) {
        Set<Integer> codes = new LinkedHashSet<>();
        int rows = random.nextInt(least, MOST_ROWS + 1);
        while (codes.size() < rows) {
            codes.add(random.nextInt(10_000, 10_061));
        }
        List<List<String>> list = new ArrayList<>();
        codes.forEach(code -> list.add(List.of(String.valueOf(code), "T" + text(LETTERS, 12), "P" + text(LETTERS, 12),
                "AMU", PRICES.get(random.nextInt(PRICES.size())), "R" + text(LETTERS, 12))));
        return list;
    }

    static List<List<String>> withHeadings(List<List<String>> list) {
        List<List<String>> rows = new ArrayList<>(List.of(HEADINGS));
        rows.addAll(list);
        return rows;
    }

    /** At most {@code most} of these letters. */
    String text(String letters, int most) {
        return random.ints(length(most), 0, letters.length()).mapToObj(i -> letters.substring(i, i + 1))
                .collect(Collectors.joining());
    }

    /** At most {@code most} bytes: either all equally probable, or every other one with a meaning. */
    byte[] bytes(int most) {
        byte[] bytes = new byte[length(most)];
        random.nextBytes(bytes);
        if (random.nextBoolean()) {
            for (int i = 0; i < bytes.length; i += random.nextInt(1, 4)) {
                bytes[i] = MEANT[random.nextInt(MEANT.length)];
            }
        }
        return bytes;
    }

    private int length(int most) {
        return switch (random.nextInt(20)) {
            case 0 -> 0;
            case 1 -> most;
            default -> random.nextInt(most + 1);
        };
    }
}
