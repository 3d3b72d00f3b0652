package dk.kursusret.gateway.settings;

import java.util.Optional;
import java.util.function.UnaryOperator;

/**
 * What whoever runs the functions says.
 *
 * @param said by name; null where nothing is said
 */
public record Settings(UnaryOperator<String> said) {

    /** In the environment as {@code template.yaml} sets it; a system property of the same name goes before it. */
    public static Settings ofFunction() {
        return new Settings(name -> Optional.ofNullable(System.getProperty(name)).orElseGet(() -> System.getenv(name)));
    }

    /** As it is written. */
    public Optional<String> asWritten(String name) {
        return Optional.ofNullable(said.apply(name));
    }

    /** Without the space around it; nothing but space says nothing. */
    public Optional<String> text(String name) {
        return asWritten(name).map(String::strip).filter(text -> !text.isEmpty());
    }

    /** @throws IllegalStateException where nothing is said: a function that starts so answers nothing */
    public String required(String name) {
        return asWritten(name).filter(text -> !text.isBlank())
                .orElseThrow(() -> new IllegalStateException("the environment variable " + name + " is not set"));
    }

    public boolean isOn(String name) {
        return "true".equals(said.apply(name));
    }
}
