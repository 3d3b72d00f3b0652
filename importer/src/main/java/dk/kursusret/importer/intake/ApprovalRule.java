package dk.kursusret.importer.intake;

import dk.kursusret.gateway.settings.Settings;

/** Who may publish a submitted file. */
public enum ApprovalRule {
    /** Only someone other than the person who submitted it. */
    TWO_PERSONS,
    /** Also the person who submitted it; meant for a personal machine. */
    SINGLE_PERSON;

    /** Two persons, unless SINGLE_PERSON_MODE is {@code true}. */
    public static ApprovalRule of(Settings settings) {
        return settings.isOn("SINGLE_PERSON_MODE") ? SINGLE_PERSON : TWO_PERSONS;
    }
}
