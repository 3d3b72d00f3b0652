package dk.kursusret.functions.answers.lists;

import dk.kursusret.catalog.edition.KnownList;
import dk.kursusret.rules.texts.Text;

/** Which list it is. */
public record ListName(String list, Text name) {

    public static ListName of(KnownList list) {
        return new ListName(list.id(), list.name());
    }
}
