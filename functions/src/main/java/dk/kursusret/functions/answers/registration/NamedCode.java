package dk.kursusret.functions.answers.registration;

import dk.kursusret.rules.registration.Code;
import dk.kursusret.rules.registration.Codelists;

/** A code as an answer names it. */
public record NamedCode(String codelist, CodeId id, String name) {

    static NamedCode of(Code code, Codelists lists) {
        return new NamedCode(code.codelist(), CodeId.of(lists.list(code.codelist()).orElseThrow(), code), code.name());
    }
}
