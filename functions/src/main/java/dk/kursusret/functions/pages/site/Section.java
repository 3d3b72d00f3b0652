package dk.kursusret.functions.pages.site;

import java.util.List;

/** The facts of one topic on the page that asks for all. */
public record Section(String heading, List<FactField> fields) {}
