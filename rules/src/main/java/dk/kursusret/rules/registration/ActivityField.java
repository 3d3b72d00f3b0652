package dk.kursusret.rules.registration;

import dk.kursusret.rules.texts.Text;
import java.util.Optional;

/**
 * {@code registration} 5 to 8: something that must be filled in for an activity with a type of its own.
 *
 * @param id stable name of the field
 * @param codelist the list its value is chosen from; empty where any value may be entered
 */
public record ActivityField(String id, Text name, Optional<String> codelist) {}
