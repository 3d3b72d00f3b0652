package dk.kursusret.rules.schemes.educationlift;

import static dk.kursusret.rules.sources.LegalSource.order;

import dk.kursusret.rules.decision.Citation;
import dk.kursusret.rules.engine.Provision;
import dk.kursusret.rules.schemes.educationlift.v2020.PartsFrom;
import dk.kursusret.rules.sources.LegalSource;
import java.time.LocalDate;
import java.util.function.BiFunction;

/**
 * Where the law has uddannelsesløft: LAB § 33 a, from 2020 § 96, and § 97 a; its trial with GF2 and GF+ is in three
 * orders on trials. What was added to LAB later is cited from the first consolidation with those words.
 */
final class LiftProvisions {
    static final LocalDate IN_SECTION_96 = LocalDate.of(2020, 1, 1);
    /** Has § 97 a as it held until the end of 2022, and parts of an education in § 96. */
    static final LegalSource LBK_2022 = LegalSource.named("LBK 701/2022");
    /** Has § 97 a as it holds from July 2023. */
    static final LegalSource LBK_2024 = LegalSource.named("LBK 280/2024");
    /** The provision on the offer itself. */
    static final Provision OFFER = Provision.lab("§ 33 a, stk. 1").from(IN_SECTION_96, Provision.lab("§ 96, stk. 1"))
            .from(PartsFrom.AUGUST_2020, withParts("§ 96, stk. 1"));
    /** The provision that exempts the person from seeking jobs meanwhile. */
    static final Provision EXEMPT = Provision.lab("§ 33 a, stk. 3").from(IN_SECTION_96, Provision.lab("§ 96, stk. 3"))
            .from(PartsFrom.AUGUST_2020, withParts("§ 96, stk. 2"));
    /** The provision that lets the education outlast the right to the benefit. */
    static final Provision OUTLASTING = withParts("§ 55, stk. 4");
    /** The provision on the kinds of adult education that the pool may pay for. */
    static final Provision EUV = Provision.of(Citation.of(order(709, 2015), "§ 2, stk. 2")).from(IN_SECTION_96,
            Provision.of(Citation.of(order(1318, 2019), "§ 2, stk. 2")));
    /** We do not have the act from before March 2017; the guide has the number too. */
    static final Provision RATE_80 = Provision.of(Citation.registration("4.3")).from(LocalDate.of(2017, 3, 1),
            Provision.alf("§ 48 a, stk. 1"));

    private LiftProvisions() {}

    /** A provision as lov 1054/2020 changed it on 1 August 2020. */
    static Provision withParts(String section) {
        return Provision.of(Citation.of(LBK_2022, section)).from(LocalDate.of(2024, 3, 1),
                Provision.of(Citation.of(LBK_2024, section)));
    }

    /** A provision in § 97 a, as it held until the end of 2022 and as it holds from July 2023. */
    static Provision right(String section) {
        return Provision.of(Citation.of(LBK_2022, section)).from(LocalDate.of(2023, 7, 1),
                Provision.of(Citation.of(LBK_2024, section)));
    }

    /** A section of STAR's guide to registration, with the provision of LAB that it is about. */
    static Provision guide(String section, LegalSource act, String actSection) {
        return Provision.of(Citation.registration(section).beside(act, actSection));
    }

    /** A subsection on the trial: of § 2 in the orders of 2019 and August 2020, of § 1 in that of 2021. */
    static Provision trial(String subsection) {
        return trial((order, section) -> Citation.of(order, section + subsection));
    }

    /** The same, as given in STAR's guide to registration. */
    static Provision trialInGuide(String subsection) {
        return trial((order, section) -> Citation.registration("4.3").beside(order, section + subsection));
    }

    /** The order of 2019 was issued in December; it says that the trial runs from 25 November. */
    private static Provision trial(BiFunction<LegalSource, String, Citation> cited) {
        return Provision.of(cited.apply(order(1464, 2019), "§ 2"))
                .from(PartsFrom.AUGUST_2020, Provision.of(cited.apply(order(1123, 2020), "§ 2")))
                .from(LocalDate.of(2021, 1, 1), Provision.of(cited.apply(order(2166, 2020), "§ 1")));
    }
}
