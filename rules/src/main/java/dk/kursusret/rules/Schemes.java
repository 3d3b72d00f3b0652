package dk.kursusret.rules;

import dk.kursusret.rules.engine.Scheme;
import dk.kursusret.rules.schemes.educationlift.EducationLift100;
import dk.kursusret.rules.schemes.educationlift.EducationLift110;
import dk.kursusret.rules.schemes.educationlift.EducationLift80;
import dk.kursusret.rules.schemes.educationlift.EducationLiftTrial;
import dk.kursusret.rules.schemes.minkpool.MinkPool;
import dk.kursusret.rules.schemes.regionalpool.RegionalPool;
import dk.kursusret.rules.schemes.shortagepool.ShortagePool;
import dk.kursusret.rules.schemes.sixweeks.SixWeeks;
import dk.kursusret.rules.schemes.trials.EmployerStatementTrial;
import dk.kursusret.rules.schemes.trials.FirstDayCourseTrial;
import java.util.List;
import java.util.Optional;

/** The schemes that questions can be asked about, in the order in which equal answers are given. */
public final class Schemes {
    public static final List<Scheme> ALL = List.of(SixWeeks.SCHEME, FirstDayCourseTrial.SCHEME,
            EmployerStatementTrial.SCHEME, RegionalPool.SCHEME, ShortagePool.SCHEME, EducationLift110.SCHEME,
            EducationLift100.SCHEME, EducationLiftTrial.SCHEME, EducationLift80.SCHEME, MinkPool.SCHEME);

    private Schemes() {}

    public static Optional<Scheme> find(String id) {
        return ALL.stream().filter(scheme -> scheme.id().equals(id)).findFirst();
    }
}
