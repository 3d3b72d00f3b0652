package dk.kursusret.bench.decision;

import java.math.BigDecimal;

/** The model written in the obvious way: eight ifs. */
final class PlainJava implements Peer {
    private static final BigDecimal YOUNG = BigDecimal.valueOf(25);
    private static final BigDecimal SHORT = BigDecimal.valueOf(26);
    private static final BigDecimal LONG = BigDecimal.valueOf(39);
    private static final BigDecimal SIX_WEEKS = BigDecimal.valueOf(222);

    @Override
    public Object answer(Applicant applicant) {
        if (!applicant.group().equals("DAGPENGE")) {
            return "insured-unemployed";
        }
        if (applicant.education().equals("MEDIUM_HIGHER") || applicant.education().equals("LONG_HIGHER")) {
            return "education-level";
        }
        if (!applicant.listed()) {
            return "on-national-list";
        }
        if (applicant.age().compareTo(YOUNG) < 0 && applicant.weeks().compareTo(SHORT) > 0) {
            return "completed-within-period";
        }
        if (applicant.weeks().compareTo(LONG) > 0) {
            return "completed-within-period";
        }
        if (applicant.hours().compareTo(SIX_WEEKS) > 0) {
            return "fits-into-hours-left";
        }
        if (!applicant.interviewHeld() && !applicant.startedInNotice()) {
            return "interview-held";
        }
        return "entitled";
    }
}
