package dk.kursusret.rules.texts;

import java.time.LocalDate;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;

/** One statement in both languages of the product. A language is rendered only when it is asked for. */
public final class Text {
    static final Values NOTHING = name -> null;
    private final Template da;
    private final Template en;
    private final Values values;

    /** A statement without placeholders; braces in it mean nothing. */
    public Text(String da, String en) {
        this(Template.literal(da), Template.literal(en), NOTHING);
    }

    Text(Template da, Template en, Values values) {
        this.da = da;
        this.en = en;
        this.values = values;
    }

    /** A day written out, such as "1. april 2021". */
    public static Text day(LocalDate day) {
        return new Text(Notation.DANISH.show(day), Notation.ENGLISH.show(day));
    }

    /** The statement as written, with its placeholders. */
    Text source() {
        return new Text(da.source(), en.source());
    }

    /** The names of the placeholders in either language. */
    Set<String> placeholders() {
        Set<String> names = new TreeSet<>(da.names());
        names.addAll(en.names());
        return names;
    }

    /** The same statement with these values; this very one where it has no placeholders. */
    Text with(Values others) {
        return da.isLiteral() && en.isLiteral() ? this : new Text(da, en, others);
    }

    /** The values of a template's placeholders, by name; null where a value is unknown. */
    @FunctionalInterface
    public interface Values {
        Object get(String name);

        static Values of(Map<String, Object> values) {
            return values.isEmpty() ? NOTHING : new ByName(values);
        }

        /** These values, and the others' where one is unknown here. */
        default Values or(Values others) {
            return new Either(this, others);
        }
    }

    private record ByName(Map<String, Object> values) implements Values {
        @Override
        public Object get(String name) {
            return values.get(name);
        }
    }

    private record Either(Values first, Values second) implements Values {
        @Override
        public Object get(String name) {
            Object value = first.get(name);
            return value == null ? second.get(name) : value;
        }
    }

    public String da() {
        return da.render(values, Notation.DANISH);
    }

    public String en() {
        return en.render(values, Notation.ENGLISH);
    }

    /** Appends {@link #da()} to {@code out}. */
    public void writeDa(StringBuilder out) {
        write(Notation.DANISH, out);
    }

    /** Appends {@link #en()} to {@code out}. */
    public void writeEn(StringBuilder out) {
        write(Notation.ENGLISH, out);
    }

    void write(Notation notation, StringBuilder out) {
        (notation == Notation.DANISH ? da : en).render(values, notation, out);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Text text && da.equals(text.da) && en.equals(text.en) && values.equals(text.values);
    }

    @Override
    public int hashCode() {
        return Objects.hash(da, en);
    }

    @Override
    public String toString() {
        return da() + " / " + en();
    }
}
