package dk.kursusret.rules.texts;

import dk.kursusret.rules.texts.Text.Values;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * A statement with placeholders, parsed once. {@code {name}} stands for a value, {@code {Name}} for the same with a
 * capital letter, at the beginning of a sentence; {@code {name:kr}} writes kroner; {@code {days|dag|dage}} writes a
 * number with the noun that fits it; what stands in {@code [[…]]} is left out where one of its values is unknown.
 */
final class Template {
    private static final String UNKNOWN = "…";
    private final String source;
    private final List<Part> parts;

    private Template(String source, List<Part> parts) {
        this.source = source;
        this.parts = parts;
    }

    private sealed interface Part {}

    private record Literal(String text) implements Part {}

    private record Value(String name) implements Part {}

    private record Capital(String name) implements Part {}

    private record Kroner(String name) implements Part {}

    private record Counted(String name, String one, String many) implements Part {}

    private record Optional(List<Part> parts) implements Part {}

    static Template literal(String text) {
        return new Template(text, List.of(new Literal(text)));
    }

    static Template parse(String source) {
        List<Part> parts = new ArrayList<>();
        int at = 0;
        for (int open = source.indexOf("[["); open >= 0; open = source.indexOf("[[", at)) {
            int close = source.indexOf("]]", open);
            if (close < 0) {
                throw new IllegalArgumentException("[[ without ]]: " + source);
            }
            addPlain(source.substring(at, open), parts);
            List<Part> inside = new ArrayList<>();
            addPlain(source.substring(open + 2, close), inside);
            parts.add(new Optional(List.copyOf(inside)));
            at = close + 2;
        }
        addPlain(source.substring(at), parts);
        return new Template(source, List.copyOf(parts));
    }

    private static void addPlain(String text, List<Part> parts) {
        int at = 0;
        for (int open = text.indexOf('{'); open >= 0; open = text.indexOf('{', at)) {
            int close = text.indexOf('}', open);
            if (close < 0) {
                throw new IllegalArgumentException("{ without }: " + text);
            }
            addLiteral(text.substring(at, open), parts);
            parts.add(placeholder(text.substring(open + 1, close)));
            at = close + 1;
        }
        addLiteral(text.substring(at), parts);
    }

    private static void addLiteral(String text, List<Part> parts) {
        if (!text.isEmpty()) {
            parts.add(new Literal(text));
        }
    }

    private static Part placeholder(String inside) {
        String[] counted = inside.split("\\|");
        if (counted.length == 3) {
            return new Counted(counted[0], counted[1], counted[2]);
        }
        if (inside.endsWith(":kr")) {
            return new Kroner(inside.substring(0, inside.length() - ":kr".length()));
        }
        return Character.isUpperCase(inside.charAt(0))
                ? new Capital(Character.toLowerCase(inside.charAt(0)) + inside.substring(1))
                : new Value(inside);
    }

    /** Whether there are no placeholders, so that it says the same whatever the values are. */
    boolean isLiteral() {
        return parts.size() == 1 && parts.getFirst() instanceof Literal;
    }

    String render(Values values, Notation notation) {
        if (isLiteral()) {
            return source;
        }
        StringBuilder out = new StringBuilder(source.length() + 64);
        render(values, notation, out);
        return out.toString();
    }

    /** Appends the rendered text to {@code out}. */
    void render(Values values, Notation notation, StringBuilder out) {
        render(parts, values, notation, out);
    }

    private static void render(List<Part> parts, Values values, Notation notation, StringBuilder out) {
        for (int i = 0; i < parts.size(); i++) {
            render(parts.get(i), values, notation, out);
        }
    }

    private static void render(Part part, Values values, Notation notation, StringBuilder out) {
        switch (part) {
            case Literal(String text) -> out.append(text);
            case Value(String name) -> show(values.get(name), notation, out);
            case Capital(String name) -> {
                int at = out.length();
                show(values.get(name), notation, out);
                capitalize(out, at);
            }
            case Kroner(String name) -> out.append(
                    values.get(name) instanceof BigDecimal amount ? notation.kroner(amount) : UNKNOWN);
            case Counted(String name, String one, String many) -> {
                show(values.get(name), notation, out);
                out.append(' ').append(isOne(values.get(name)) ? one : many);
            }
            case Optional(List<Part> inside) -> {
                if (isKnown(inside, values)) {
                    render(inside, values, notation, out);
                }
            }
        }
    }

    private static boolean isKnown(List<Part> parts, Values values) {
        for (Part part : parts) {
            if (name(part) != null && values.get(name(part)) == null) {
                return false;
            }
        }
        return true;
    }

    private static String name(Part part) {
        return switch (part) {
            case Value(String name) -> name;
            case Capital(String name) -> name;
            case Kroner(String name) -> name;
            case Counted(String name, String one, String many) -> name;
            case Literal literal -> null;
            case Optional optional -> null;
        };
    }

    private static void show(Object value, Notation notation, StringBuilder out) {
        switch (value) {
            case null -> out.append(UNKNOWN);
            case Text text -> text.write(notation, out);
            default -> out.append(notation.show(value));
        }
    }

    private static void capitalize(StringBuilder out, int at) {
        if (at < out.length()) {
            out.setCharAt(at, Character.toUpperCase(out.charAt(at)));
        }
    }

    private static boolean isOne(Object value) {
        return switch (value) {
            case Integer number -> number == 1;
            case Long number -> number == 1;
            case BigDecimal number -> number.compareTo(BigDecimal.ONE) == 0;
            case null, default -> false;
        };
    }

    /** The names of its placeholders. */
    Set<String> names() {
        Set<String> names = new TreeSet<>();
        addNames(parts, names);
        return names;
    }

    private static void addNames(List<Part> parts, Set<String> names) {
        for (Part part : parts) {
            if (part instanceof Optional(List<Part> inside)) {
                addNames(inside, names);
            } else if (name(part) != null) {
                names.add(name(part));
            }
        }
    }

    /** The template as written. */
    String source() {
        return source;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Template template && source.equals(template.source);
    }

    @Override
    public int hashCode() {
        return source.hashCode();
    }
}
