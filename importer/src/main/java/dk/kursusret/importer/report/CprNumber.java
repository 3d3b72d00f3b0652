package dk.kursusret.importer.report;

import dk.kursusret.gateway.PersonalData;
import java.util.regex.Pattern;

/** What looks like a CPR number, also where characters that nobody sees stand within it. */
public final class CprNumber {
    private static final Pattern UNSEEN = Pattern.compile("\\p{Cf}+");

    private CprNumber() {}

    public static boolean isIn(String text) {
        return PersonalData.looksLikeCpr(text) || PersonalData.looksLikeCpr(UNSEEN.matcher(text).replaceAll(""));
    }
}
