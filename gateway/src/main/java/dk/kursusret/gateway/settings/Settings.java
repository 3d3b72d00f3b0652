package dk.kursusret.gateway.settings;

import java.util.Optional;
import java.util.function.UnaryOperator;

/**
 * The settings of whoever runs the functions.
 *
 * @param byName looks up a setting; null if it is not set
 */
public record Settings(UnaryOperator<String> byName) {

    /**
     * Reads the environment variables that {@code template.yaml} sets. A system property of the same name takes
     * precedence.
     */
    public static Settings ofFunction() {
        return new Settings(name -> Optional.ofNullable(System.getProperty(name)).orElseGet(() -> System.getenv(name)));
    }

    /** The setting exactly as written. */
    public Optional<String> asWritten(String name) {
        return Optional.ofNullable(byName.apply(name));
    }

    /** The setting without surrounding white space; a blank one counts as not set. */
    public Optional<String> text(String name) {
        return asWritten(name).map(String::strip).filter(text -> !text.isEmpty());
    }

    /** @throws IllegalStateException if it is not set, so that a function without it never starts */
    public String required(String name) {
        return asWritten(name).filter(text -> !text.isBlank())
                .orElseThrow(() -> new IllegalStateException("the environment variable " + name + " is not set"));
    }

    /** @throws IllegalStateException if it is set to anything but a whole number from 0 */
    public Optional<Integer> count(String name) {
        return text(name).map(text -> {
            if (!text.matches("[0-9]{1,9}")) {
                throw new IllegalStateException(
                        "the environment variable " + name + " must be a whole number, but is \"" + text + "\"");
            }
            return Integer.valueOf(text);
        });
    }

    public boolean isOn(String name) {
        return "true".equals(byName.apply(name));
    }
}
