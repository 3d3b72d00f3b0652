package dk.kursusret.functions.answers.lists;

import dk.kursusret.catalog.edition.KnownList;
import dk.kursusret.rules.texts.Text;

/** A list's id and name. */
public record ListName(String list, Text name) {

    public static ListName of(KnownList list) {
        return new ListName(list.id(), list.name());
    }
}
