package dk.kursusret.importer.intake;

import dk.kursusret.gateway.settings.Settings;

/** Who may publish what was brought. */
public enum ApprovalRule {
    /** Someone other than who brought it. */
    TWO_PERSONS,
    /** Who brought it, too: for a machine of one's own. */
    SINGLE_PERSON;

    /** Two persons, unless SINGLE_PERSON_MODE is {@code true}. */
    public static ApprovalRule of(Settings settings) {
        return settings.isOn("SINGLE_PERSON_MODE") ? SINGLE_PERSON : TWO_PERSONS;
    }
}
