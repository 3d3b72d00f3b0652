package dk.kursusret.functions.pages.site;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A fact as a form asks for it.
 *
 * @param options to choose among
 * @param instead what can be answered in place of all others: none, or that it is not known
 * @param values what was said so far, as it was written
 * @param why the conditions that read it
 */
public record FactField(Label label, Kind kind, List<Option> options, List<Option> instead, List<String> values,
        Optional<String> error, List<Why> why) {
    /** What it looks like. */
    public enum Kind {
        RADIOS, CHECKBOXES, SELECT,
        /** A list of names, which are Danish on every page, after what can be chosen instead. */
        NAMES, NUMBER, TEXT
    }

    /**
     * What stands beside the input.
     *
     * @param name the fact's pointer
     * @param heading whether the question is the page's heading
     */
    public record Label(String name, String question, Optional<String> hint, boolean heading) {}

    /**
     * What can be chosen.
     *
     * @param term what its label begins with where that is Danish and the rest is not; empty otherwise
     * @param rest of the label
     */
    public record Option(String value, String term, String rest) {
        private static final Pattern WORD = Pattern.compile("\\p{L}+");

        public Option(String value, String label) {
            this(value, "", label);
        }

        /** In English: where it begins as the Danish does, with the same word, that is a Danish term. */
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

    /** A condition that reads the fact, with its provision. */
    public record Why(String scheme, String question, Cited citation) {}

    /** A choice that is no fact. */
    public static FactField select(String name, String question, Form form, List<Option> options) {
        return chosen(Kind.SELECT, name, question, form, options);
    }

    /** A choice among names, which are Danish on every page, after what can be chosen instead. */
    public static FactField names(String name, String question, Form form, List<Option> options) {
        return chosen(Kind.NAMES, name, question, form, options);
    }

    private static FactField chosen(Kind kind, String name, String question, Form form, List<Option> options) {
        return new FactField(new Label(name, question, Optional.empty(), false), kind, options, List.of(),
                form.all(name), Optional.empty(), List.of());
    }

    /** A text that is no fact. */
    public static FactField written(String name, String question, Form form, String hint) {
        return written(Kind.TEXT, name, question, form, hint);
    }

    /** A number that is no fact. */
    public static FactField number(String name, String question, Form form, String hint) {
        return written(Kind.NUMBER, name, question, form, hint);
    }

    private static FactField written(Kind kind, String name, String question, Form form, String hint) {
        return new FactField(new Label(name, question, Optional.of(hint), false), kind, List.of(), List.of(),
                form.all(name), Optional.empty(), List.of());
    }

    /** With what is wrong with it. */
    public FactField with(Optional<String> mistake) {
        return new FactField(label, kind, options, instead, values, mistake, why);
    }

    public String name() {
        return label.name();
    }

    public String question() {
        return label.question();
    }

    /** For labels and links within the page. */
    public String id() {
        return name().replaceFirst("^/", "").replace('/', '-');
    }

    /** Of what can be answered instead. */
    public String idOf(Option other) {
        return id() + (other.value().equals("[]") ? "-none" : "-unknown");
    }

    /** What was written; what was ticked instead is told by its tick. */
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

    /** The same as the only one of its page. */
    public FactField alone() {
        return new FactField(new Label(name(), question(), label.hint(), true), kind, options, instead, values, error,
                why);
    }

    /** The same in one line, without a hint; nothing chosen or written means that it is not known. */
    public FactField compact(String unknown) {
        boolean select = kind == Kind.RADIOS || isList();
        return new FactField(new Label(name(), question(), Optional.empty(), false),
                kind == Kind.RADIOS ? Kind.SELECT : kind, select ? Stream.concat(Stream.of(new Option("", unknown)),
                        options.stream().filter(option -> !option.value().isEmpty())).toList() : options,
                instead, values, error, why);
    }

    /** The same with a hint. */
    public FactField hinted(String hint) {
        return new FactField(new Label(name(), question(), Optional.of(hint), label.heading()), kind, options, instead,
                values, error, why);
    }

    /** Where a link from the list of errors leads. */
    public String firstInput() {
        return isGroup() ? id() + "-0" : id();
    }

    /** Names what describes the field, for those who hear the page; null where nothing does. */
    public String describedBy() {
        String ids = Stream.of(label.hint().map(hint -> id() + "-hint"), error.map(text -> id() + "-error"))
                .flatMap(Optional::stream).collect(Collectors.joining(" "));
        return ids.isEmpty() ? null : ids;
    }
}
