package dk.kursusret.rules.experience;

import dk.kursusret.rules.decision.Citation;
import dk.kursusret.rules.decision.Statement;
import dk.kursusret.rules.texts.Texts;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * How one region brought unskilled people into work with packages of courses, as told in the proposal to spread its
 * experience.
 */
public final class RegionalExperience {
    public static final Citation PROPOSAL = Citation.regionalExperience("proposal");

    private RegionalExperience() {}

    /** Who does what. */
    public static List<Role> roles() {
        return Arrays.stream(Participant.values()).map(participant -> new Role(participant,
                say("actor." + participant.name().toLowerCase(Locale.ROOT).replace('_', '-')))).toList();
    }

    /** What the practice period in a firm, alongside the courses, is for. */
    public static List<Statement> practice() {
        return List.of(say("practice"));
    }

    /** Who pays for what. */
    public static List<Statement> funding() {
        return Stream.of("funding.courses", "funding.coordination", "funding.no-new-money")
                .map(RegionalExperience::say).toList();
    }

    /** What a reader in another region should know. */
    public static List<Statement> notices() {
        return Stream.of("spread", "packages-are-data").map(RegionalExperience::say).toList();
    }

    /** That the packages which ship as a sample are not part of that experience. */
    public static Statement sampleNotice() {
        return say("sample-packages");
    }

    private static Statement say(String id) {
        return new Statement(id, Texts.of("regional-experience." + id), Optional.of(PROPOSAL));
    }
}
