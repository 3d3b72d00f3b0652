package dk.kursusret.functions.pages.site;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A fact as a field of a form.
 *
 * @param options the options to choose from
 * @param instead options that exclude all others: none, or not known
 * @param values the values entered so far, as typed
 * @param why the conditions that use the fact
 */
public record FactField(Label label, Kind kind, List<Option> options, List<Option> instead, List<String> values,
        Optional<String> error, List<Why> why) {
    /** The kind of input. */
    public enum Kind {
        RADIOS, CHECKBOXES, SELECT,
        /** A drop-down list of names, which are Danish on every page; options other than names come first. */
        NAMES, NUMBER, TEXT
    }

    /**
     * The texts around the input.
     *
     * @param name the fact's pointer
     * @param heading whether the question is the page's heading
     */
    public record Label(String name, String question, Optional<String> hint, boolean heading) {}

    /**
     * An option of a choice.
     *
     * @param term the beginning of the label if that is a Danish term and the rest is not Danish; else empty
     * @param rest the rest of the label
     */
    public record Option(String value, String term, String rest) {
        private static final Pattern WORD = Pattern.compile("\\p{L}+");

        public Option(String value, String label) {
            this(value, "", label);
        }

        /** An option with an English label. If that begins with the same word as the Danish label, the word is a Danish term. */
        public static Option english(String value, String label, String danish) {
            Matcher first = WORD.matcher(label);
            Matcher other = WORD.matcher(danish);
            return first.lookingAt() && other.lookingAt() && first.group().equals(other.group())
                    ? new Option(value, first.group(), label.substring(first.end()))
                    : new Option(value, label);
        }

        public String label() {
            return term + rest;
        }
    }

    /** A condition that uses the fact, with its provision. */
    public record Why(String scheme, String question, Cited citation) {}

    /** A choice that is not a fact. */
    public static FactField select(String name, String question, Form form, List<Option> options) {
        return chosen(Kind.SELECT, name, question, form, options);
    }

    /** A choice of names, which are Danish on every page; options other than names come first. */
    public static FactField names(String name, String question, Form form, List<Option> options) {
        return chosen(Kind.NAMES, name, question, form, options);
    }

    private static FactField chosen(Kind kind, String name, String question, Form form, List<Option> options) {
        return new FactField(new Label(name, question, Optional.empty(), false), kind, options, List.of(),
                form.all(name), Optional.empty(), List.of());
    }

    /** A text that is not a fact. */
    public static FactField written(String name, String question, Form form, String hint) {
        return written(Kind.TEXT, name, question, form, hint);
    }

    /** A number that is not a fact. */
    public static FactField number(String name, String question, Form form, String hint) {
        return written(Kind.NUMBER, name, question, form, hint);
    }

    private static FactField written(Kind kind, String name, String question, Form form, String hint) {
        return new FactField(new Label(name, question, Optional.of(hint), false), kind, List.of(), List.of(),
                form.all(name), Optional.empty(), List.of());
    }

    /** Returns the field with its error message, if any. */
    public FactField with(Optional<String> mistake) {
        return new FactField(label, kind, options, instead, values, mistake, why);
    }

    public String name() {
        return label.name();
    }

    public String question() {
        return label.question();
    }

    /** The id that labels and links within the page refer to. */
    public String id() {
        return name().replaceFirst("^/", "").replace('/', '-');
    }

    /** The id of one of the options in {@code instead}. */
    public String idOf(Option other) {
        return id() + (other.value().equals("[]") ? "-none" : "-unknown");
    }

    /** The text in the input. Options in {@code instead} are left out, since they are ticked. */
    public String value() {
        return values.stream().filter(value -> instead.stream().noneMatch(other -> other.value().equals(value)))
                .collect(Collectors.joining(", "));
    }

    public boolean isChosen(Option option) {
        return values.contains(option.value());
    }

    public boolean isList() {
        return kind == Kind.SELECT || kind == Kind.NAMES;
    }

    public boolean isGroup() {
        return kind == Kind.RADIOS || kind == Kind.CHECKBOXES;
    }

    /** Returns the field as the only one on its page. */
    public FactField alone() {
        return new FactField(new Label(name(), question(), label.hint(), true), kind, options, instead, values, error,
                why);
    }

    /** Returns the field on one line, without a hint. Left blank, it means not known. */
    public FactField compact(String unknown) {
        boolean select = kind == Kind.RADIOS || isList();
        return new FactField(new Label(name(), question(), Optional.empty(), false),
                kind == Kind.RADIOS ? Kind.SELECT : kind, select ? Stream.concat(Stream.of(new Option("", unknown)),
                        options.stream().filter(option -> !option.value().isEmpty())).toList() : options,
                instead, values, error, why);
    }

    /** Returns the field with this hint. */
    public FactField hinted(String hint) {
        return new FactField(new Label(name(), question(), Optional.of(hint), label.heading()), kind, options, instead,
                values, error, why);
    }

    /** The id of the input that links in the error summary point to. */
    public String firstInput() {
        return isGroup() ? id() + "-0" : id();
    }

    /** The value of {@code aria-describedby}, for screen readers; null if nothing describes the field. */
    public String describedBy() {
        String ids = Stream.of(label.hint().map(hint -> id() + "-hint"), error.map(text -> id() + "-error"))
                .flatMap(Optional::stream).collect(Collectors.joining(" "));
        return ids.isEmpty() ? null : ids;
    }
}
