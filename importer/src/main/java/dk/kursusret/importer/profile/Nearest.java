package dk.kursusret.importer.profile;

import java.util.Collection;
import java.util.Comparator;
import java.util.Optional;

/** The name someone may have meant: at most two letters wrong, left out, added or exchanged. */
public final class Nearest {
    private static final int FARTHEST = 2;

    private Nearest() {}

    /** Empty where no candidate is near, or where more letters would be wrong than right. */
    public static Optional<String> to(String wanted, Collection<String> candidates) {
        String name = Headings.folded(wanted);
        return candidates.stream().filter(c -> distance(name, Headings.folded(c)) <= FARTHEST)
                .filter(c -> 2 * distance(name, Headings.folded(c)) <= name.length())
                .min(Comparator.comparingInt(c -> distance(name, Headings.folded(c))));
    }

    /** Damerau and Levenshtein's, neighbours exchanged counting as one. */
    static int distance(String a, String b) {
        int[][] d = new int[a.length() + 1][b.length() + 1];
        for (int i = 0; i <= a.length(); i++) {
            for (int j = 0; j <= b.length(); j++) {
                d[i][j] = i == 0 || j == 0 ? i + j : step(a, b, i, j, d);
            }
        }
        return d[a.length()][b.length()];
    }

    private static int step(String a, String b, int i, int j, int[][] d) {
        int wrong = a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1;
        int best = Math.min(d[i - 1][j - 1] + wrong, Math.min(d[i - 1][j], d[i][j - 1]) + 1);
        boolean exchanged = i > 1 && j > 1 && a.charAt(i - 1) == b.charAt(j - 2) && a.charAt(i - 2) == b.charAt(j - 1);
        return exchanged ? Math.min(best, d[i - 2][j - 2] + 1) : best;
    }
}
