package dk.kursusret.catalog;

import dk.kursusret.rules.texts.Text;

/**
 * A list the product knows of, whether or not an edition of it is there.
 *
 * @param id {@code six-weeks}, {@code packages}, {@code rates}, or the region's code
 * @param validity the days on which editions of it may begin to hold
 */
public record KnownList(String id, Text name, ListKind kind, Validity validity) {}
