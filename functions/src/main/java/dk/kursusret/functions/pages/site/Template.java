package dk.kursusret.functions.pages.site;

import gg.jte.models.runtime.JteModel;

/** Binds a page and its content to a JTE template. */
@FunctionalInterface
public interface Template<T> {
    JteModel of(Page page, T shown);
}
