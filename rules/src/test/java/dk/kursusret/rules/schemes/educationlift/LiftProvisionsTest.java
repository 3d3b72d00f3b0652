package dk.kursusret.rules.schemes.educationlift;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dk.kursusret.rules.Cases;
import dk.kursusret.rules.engine.Provision;
import dk.kursusret.rules.schemes.educationlift.v2015.Section33aEducation;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Where the words on uddannelsesløft are found, day by day. */
class LiftProvisionsTest {
    private static String on(String day, Provision provision) {
        return provision.citedIn(Cases.educationLift80().on(day).kase()).law().orElseThrow() + " "
                + provision.citedIn(Cases.educationLift80().on(day).kase()).address().orElseThrow()
                        .replace("https://www.retsinformation.dk/eli/lta/", "");
    }

    @Test
    void theActsWordsFollowItsConsolidations() {
        assertEquals("LAB § 55, stk. 4 2022/701", on("2024-02-29", LiftProvisions.withParts("§ 55, stk. 4")));
        assertEquals("LAB § 55, stk. 4 2024/280", on("2024-03-01", LiftProvisions.withParts("§ 55, stk. 4")));
        assertEquals("LAB § 97 a, stk. 1 2022/701", on("2023-06-30", LiftProvisions.right("§ 97 a, stk. 1")));
        assertEquals("LAB § 97 a, stk. 1 2024/280", on("2023-07-01", LiftProvisions.right("§ 97 a, stk. 1")));
    }

    @Test
    void theGuideStandsBesideTheAct() {
        Provision guide = LiftProvisions.guide("4.3", LiftProvisions.LBK_2022, "§ 96, stk. 1");

        assertEquals("LAB § 96, stk. 1 2022/701", on("2021-01-01", guide));
        assertEquals("registration 4.3", guide.main().toString());
    }

    @Test
    void theTrialsWordsMovedFromOrderToOrder() {
        for (Provision trial : List.of(LiftProvisions.trial(", stk. 2"), LiftProvisions.trialInGuide(", stk. 2"))) {
            assertEquals("BEK 1464/2019 § 2, stk. 2 2019/1464", on("2020-07-31", trial));
            assertEquals("BEK 1123/2020 § 2, stk. 2 2020/1123", on("2020-08-01", trial));
            assertEquals("BEK 2166/2020 § 1, stk. 2 2020/2166", on("2021-01-01", trial));
        }
    }

    @Test
    void theTrialsWidenWhatTheActAsksOfAnEducation() {
        Provision provision = LiftProvisions.OFFER;

        assertEquals(0, Section33aEducation.alone(provision).ifUsed().size());
        assertEquals(2, Section33aEducation.withTrials(provision).ifUsed().size());
        assertEquals(1, Section33aEducation.withTrials(provision).ifHigher().size());
    }
}
