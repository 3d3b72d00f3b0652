package dk.kursusret.rules.registration;

import dk.kursusret.rules.tables.ShippedTable;
import java.time.LocalDate;
import java.util.Optional;

/**
 * What the guide says about a code besides its tables.
 *
 * @param told the answers it is given with
 * @param firstStart the first day of an activity it concerns; empty for no limit
 * @param lastStart the last such day
 */
record Remark(String codelist, String id, String statement, Told told, Optional<LocalDate> firstStart,
        Optional<LocalDate> lastStart) {
    /** WITH_YES: how the registration is made. ALWAYS: where it belongs instead, or why the code is as it is. */
    enum Told {
        WITH_YES, ALWAYS
    }

    static Remark of(ShippedTable.Row row) {
        return new Remark(row.required("codelist"), row.required("id"), row.required("statement"),
                Told.valueOf(row.required("told")), row.day("firstStart"), row.day("lastStart"));
    }

    /** How a registration is made is not said of one that cannot be made. */
    boolean fits(RegistrationAnswer.Outcome outcome) {
        return told == Told.ALWAYS || outcome == RegistrationAnswer.Outcome.VALID;
    }

    /** Where the day is not stated, the remark may concern it. */
    boolean concerns(Code code, Optional<LocalDate> activityStart) {
        return code.is(codelist, id) && activityStart.map(this::includes).orElse(true);
    }

    private boolean includes(LocalDate day) {
        return firstStart.map(first -> !day.isBefore(first)).orElse(true)
                && lastStart.map(last -> !day.isAfter(last)).orElse(true);
    }
}
