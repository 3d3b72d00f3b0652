package dk.kursusret.it.patterns;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Long texts that would make a pattern backtrack: what the pattern repeats, many times over, after a beginning that it
 * matches and before an end that it does not.
 */
final class Attacks {
    private static final String COMMON_CHARACTERS = " a0-.,/\t\n;=å\u00A0A(\"";
    private static final Pattern ESCAPES = Pattern.compile("\\\\[pP]\\{[^}]*}|\\\\x\\{[^}]*}|\\\\[A-Za-z0-9]");
    private static final Pattern WORDS = Pattern.compile("[\\p{L}:<&!\\- ]{2,}");
    private static final Pattern SIGNS = Pattern.compile("[^\\\\()\\[\\]{}?*+|^$.]");
    private static final List<String> ENDS = List.of("", "\u0001");

    private Attacks() {}

    static Stream<String> on(Pattern pattern, int length) {
        String plain = ESCAPES.matcher(pattern.pattern()).replaceAll(" ");
        Set<String> pieces = pieces(plain);
        Set<String> words = words(plain);
        Stream<String> repeated = Stream.of(pieces.stream(), words.stream(), pairs(pieces)).flatMap(all -> all);
        Stream<String> begun = words.stream()
                .flatMap(word -> pieces.stream().map(piece -> word + filled(piece, length)));
        return Stream.concat(repeated.map(piece -> filled(piece, length)), begun)
                .flatMap(text -> ENDS.stream().map(end -> text + end));
    }

    private static Set<String> pieces(String plain) {
        Set<String> pieces = COMMON_CHARACTERS.chars().mapToObj(Character::toString)
                .collect(Collectors.toCollection(LinkedHashSet::new));
        Matcher sign = SIGNS.matcher(plain);
        while (sign.find() && pieces.size() < 26) {
            pieces.add(sign.group());
        }
        return pieces;
    }

    private static Set<String> words(String plain) {
        Set<String> words = new LinkedHashSet<>();
        Matcher word = WORDS.matcher(plain);
        while (word.find() && words.size() < 20) {
            words.add(word.group());
        }
        return words;
    }

    private static Stream<String> pairs(Set<String> pieces) {
        return pieces.stream().flatMap(one -> pieces.stream().filter(other -> !other.equals(one)).map(one::concat));
    }

    private static String filled(String piece, int length) {
        return piece.repeat(length / piece.length());
    }
}
