package dk.kursusret.importer.intake;

import dk.kursusret.catalog.edition.Principal;
import dk.kursusret.catalog.edition.Source;

/**
 * A file as it came.
 *
 * @param source its name, and the door
 * @param who the operator or the account that brings it
 */
public record BroughtFile(byte[] bytes, Source source, Principal who) {}
