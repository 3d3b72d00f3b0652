package dk.kursusret.rules.lists;

import java.util.Optional;

/**
 * What a course is called on a list.
 *
 * @param id the entry id: the code where there is one, else a slug of title and provider; unique on the list
 * @param code AMU (five digits), EUD (four digits) or academy module code; empty for private courses
 * @param title as written on the list
 * @param provider who holds the course; always present where the code is empty
 */
public record CourseName(String id, Optional<String> code, String title, Optional<String> provider) {}
