package dk.kursusret.importer.intake;

import dk.kursusret.catalog.edition.Principal;
import dk.kursusret.catalog.edition.Source;

/**
 * A file as it was submitted.
 *
 * @param source its name and the door by which it came
 * @param who the operator or account that submits it
 */
public record SubmittedFile(byte[] bytes, Source source, Principal who) {}
