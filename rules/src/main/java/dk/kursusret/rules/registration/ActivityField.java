package dk.kursusret.rules.registration;

import dk.kursusret.rules.texts.Text;
import java.util.Optional;

/**
 * {@code registration} 5 to 8: something that must be filled in for an activity with a type of its own.
 *
 * @param id stable name of the field
 * @param codelist from which its value is chosen; empty where it is free
 */
public record ActivityField(String id, Text name, Optional<String> codelist) {}
