package dk.kursusret.functions.answers.registration;

import com.fasterxml.jackson.annotation.JsonValue;
import dk.kursusret.rules.registration.Code;
import dk.kursusret.rules.registration.Codelist;

/** A code as it is sent: a number where the guide numbers the whole list, else text. */
public record CodeId(@JsonValue Object written) {

    static CodeId of(Codelist list, Code code) {
        return new CodeId(list.isNumbered() ? Integer.valueOf(code.id()) : code.id());
    }

    @Override
    public String toString() {
        return written.toString();
    }
}
