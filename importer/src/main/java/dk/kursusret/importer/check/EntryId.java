package dk.kursusret.importer.check;

import dk.kursusret.catalog.edition.Sha256;
import dk.kursusret.gateway.input.PersonalData;
import dk.kursusret.rules.lists.Slug;
import java.util.Locale;

/** The id of a course to which the list gives no code: readable, unique, and the same in every edition. */
final class EntryId {
    private static final int MAX_NAME_LENGTH = 60;
    private static final int HASH_LETTERS = 8;

    private EntryId() {}

    static String of(Identity.TitleAndProvider identity) {
        String name = Slug.of(identity.title() + " " + identity.provider());
        String shortened = name.substring(0, Math.min(MAX_NAME_LENGTH, name.length())).replaceAll("-$", "");
        String hash = letters(Sha256.of(identity.title() + "\n" + identity.provider()).substring(0, HASH_LETTERS));
        String id = shortened.isEmpty() ? "kursus-" + hash : shortened + "-" + hash;
        return PersonalData.looksLikeCpr(id) ? "kursus-" + hash : id;
    }

    /** Spells the hash in letters, since digits next to digits of the title could look like a CPR number. */
    private static String letters(String hex) {
        StringBuilder letters = new StringBuilder();
        hex.toLowerCase(Locale.ROOT).chars()
                .forEach(c -> letters.append((char) ('a' + Character.digit(c, 16))));
        return letters.toString();
    }
}
