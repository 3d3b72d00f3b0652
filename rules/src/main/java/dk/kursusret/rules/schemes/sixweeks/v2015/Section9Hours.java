package dk.kursusret.rules.schemes.sixweeks.v2015;

import static dk.kursusret.rules.facts.CourseFact.JOBCENTRE_COVERS_REST;

import dk.kursusret.rules.decision.Basis;
import dk.kursusret.rules.decision.Result;
import dk.kursusret.rules.decision.Truth;
import dk.kursusret.rules.engine.Case;
import dk.kursusret.rules.engine.Condition;
import dk.kursusret.rules.engine.Finding;
import dk.kursusret.rules.engine.Provision;
import dk.kursusret.rules.schemes.sixweeks.counting.ByAccount;
import dk.kursusret.rules.schemes.sixweeks.counting.HoursAccount;
import dk.kursusret.rules.schemes.sixweeks.counting.HoursTold;
import dk.kursusret.rules.schemes.sixweeks.counting.Ledighedsydelse;
import java.time.LocalDate;

/**
 * The course fits into the hours left of the six weeks. Exception, § 2, for the insured: some hours are left, and the
 * jobcentre grants the rest of the course as an offer.
 *
 * @param rest the exception's provision
 */
public record Section9Hours(Provision provision, Provision rest) implements Condition {
    /** Before this day no order on fleksjob mentions the hours of the six weeks. */
    private static final LocalDate NAMED_ON_LEDIGHEDSYDELSE_FROM = LocalDate.of(2020, 1, 1);

    @Override
    public String id() {
        return "six-weeks.fits-into-hours-left";
    }

    @Override
    public Finding examine(Case kase) {
        Finding finding = ByAccount.decide(kase, this::forSomeone);
        boolean inferred = Ledighedsydelse.isKnown(kase) && kase.asOf().isBefore(NAMED_ON_LEDIGHEDSYDELSE_FROM);
        return HoursTold.told(kase, inferred ? finding.on(Basis.INFERRED) : finding, provision.citedIn(kase));
    }

    private Finding forSomeone(Case kase) {
        Finding fits = HoursTold.limited(kase, HoursAccount.fits(kase));
        if (fits.truth() == Truth.TRUE) {
            return fits;
        }
        return Ledighedsydelse.isKnown(kase) ? onLedighedsydelse(kase, fits)
                : fits.or(restIsGranted(kase)).because(Result.UNKNOWN, unknown(fits));
    }

    private Finding restIsGranted(Case kase) {
        return HoursAccount.someLeft(kase).and(kase.holds(JOBCENTRE_COVERS_REST)).because(Result.MET, "rest-granted")
                .citing(rest.citedIn(kase));
    }

    private static String unknown(Finding fits) {
        return fits.truth() == Truth.FALSE ? "rest-unknown" : "";
    }

    private Finding onLedighedsydelse(Case kase, Finding fits) {
        return fits.truth() == Truth.FALSE ? fits.because(Result.NOT_MET, "too-long-on-ledighedsydelse")
                .noticing(kase.notice("six-weeks.rest-as-another-offer", provision.citedIn(kase))) : fits;
    }
}
