package dk.kursusret.functions.pages.site;

import gg.jte.models.runtime.JteModel;

/** Makes HTML of a page and what it shows. */
@FunctionalInterface
public interface Template<T> {
    JteModel of(Page page, T shown);
}
