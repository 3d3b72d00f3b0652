package dk.kursusret.rules.experience;

import dk.kursusret.rules.decision.Citation;
import dk.kursusret.rules.decision.Statement;
import dk.kursusret.rules.texts.Texts;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** How one region brought the unskilled into work by packages of courses, as the proposal to spread it tells. */
public final class RegionalExperience {
    public static final Citation PROPOSAL = Citation.regionalExperience("proposal");

    private RegionalExperience() {}

    /** Who does what. */
    public static List<Role> roles() {
        return Arrays.stream(Participant.values()).map(participant -> new Role(participant,
                say("actor." + participant.name().toLowerCase(Locale.ROOT).replace('_', '-')))).toList();
    }

    /** What the time at a firm beside the courses is for. */
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

    /** What of the packages that ship as a sample is no experience. */
    public static Statement sampleNotice() {
        return say("sample-packages");
    }

    private static Statement say(String id) {
        return new Statement(id, Texts.of("regional-experience." + id), Optional.of(PROPOSAL));
    }
}
