package dk.kursusret.rules.schemes.sixweeks.v2020;

import dk.kursusret.rules.engine.Provision;
import dk.kursusret.rules.sources.LegalSource;
import dk.kursusret.rules.decision.Basis;
import dk.kursusret.rules.decision.Citation;
import dk.kursusret.rules.decision.Outcome;
import dk.kursusret.rules.engine.RuleVersion;
import dk.kursusret.rules.engine.Situation;
import dk.kursusret.rules.schemes.sixweeks.answers.SixWeeksPractice;
import dk.kursusret.rules.schemes.sixweeks.v2015.Section1NoSideBusiness;
import dk.kursusret.rules.schemes.sixweeks.v2015.Section1NotEmployed;
import dk.kursusret.rules.schemes.sixweeks.v2015.Section2HigherLevelAge;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** 6 ugers jobrettet uddannelse under LAB from 2020, as secondary sources tell it; the text itself was not to be had. */
public final class SixWeeks2020 {
    static final Provision LAB_48 = Provision.of(Citation.of(LegalSource.named("lov 548/2019"), "§ 48"));
    static final Provision BEK_1179 = Provision.of(Citation.of(LegalSource.order(1179, 2019), "§ 4"));

    public static final RuleVersion VERSION = new RuleVersion("six-weeks", LocalDate.of(2020, 1, 1), Optional.empty(),
            Optional.empty(), Basis.SECONDARY, List.of(), Outcome.ENTITLED,
            List.of(Situation.of(Situation.ONLY, List.of(
                    new LabGroup(LAB_48),
                    new EducationOfInsured(LAB_48),
                    new Section1NotEmployed(LAB_48),
                    new Section1NoSideBusiness(LAB_48),
                    new ListedCourses(LAB_48),
                    new OneErhvervsgruppe(LAB_48),
                    new WaitingPeriod(LAB_48),
                    new DeadlineFrom2020(LAB_48),
                    new Section2HigherLevelAge(BEK_1179),
                    new HoursFrom2020(BEK_1179)))),
            SixWeeksPractice.BEK_1179_2019);

    private SixWeeks2020() {}
}
