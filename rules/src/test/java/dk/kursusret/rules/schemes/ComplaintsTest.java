package dk.kursusret.rules.schemes;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dk.kursusret.rules.Cases;
import dk.kursusret.rules.decision.Complaint;
import dk.kursusret.rules.engine.Case;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** LAB §§ 128 and 132, from 2020 §§ 204 and 207: to whom, through whom, within four weeks. */
class ComplaintsTest {
    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|',
            textBlock = """
                    2015-01-01 | ARBEJDSSKADESTYRELSEN via A_KASSE, 4 weeks, LAB § 132, lta/2014/990; ANKESTYRELSEN via ARBEJDSSKADESTYRELSEN, 4 weeks, LAB § 132, lta/2014/990
                    2016-11-20 | ARBEJDSSKADESTYRELSEN via A_KASSE, 4 weeks, LAB § 132, lta/2015/807; ANKESTYRELSEN via ARBEJDSSKADESTYRELSEN, 4 weeks, LAB § 132, lta/2015/807
                    2016-11-21 | STAR via A_KASSE, 4 weeks, LAB § 132, lta/2016/1342; ANKESTYRELSEN via STAR, 4 weeks, LAB § 132, lta/2016/1342
                    2017-03-01 | STAR via A_KASSE, 4 weeks, LAB § 132, lta/2016/1342; ANKESTYRELSEN via STAR, 4 weeks, ALF § 99, stk. 1, lta/2017/784
                    2019-12-31 | STAR via A_KASSE, 4 weeks, LAB § 132, lta/2016/1342; ANKESTYRELSEN via STAR, 4 weeks, ALF § 99, stk. 1, lta/2017/784
                    2020-01-01 | STAR via A_KASSE, 4 weeks, LAB § 207, stk. 1, lta/2019/548; ANKESTYRELSEN via STAR, 4 weeks, ALF § 99, stk. 1, lta/2020/199
                    2026-02-01 | STAR via A_KASSE, 4 weeks, LAB § 207, stk. 1, lta/2024/280; ANKESTYRELSEN via STAR, 4 weeks, ALF § 99, stk. 1, lta/2025/1077
                    """)
    void ofTheAKasse(String day, String stages) {
        assertEquals(stages, written(Complaints.ofAKasse(on(day))));
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            2015-01-01 | ANKESTYRELSEN via JOBCENTRE, 4 weeks, LAB § 128, stk. 1, lta/2014/990
            2019-12-31 | ANKESTYRELSEN via JOBCENTRE, 4 weeks, LAB § 128, stk. 1, lta/2016/1342
            2020-01-01 | ANKESTYRELSEN via JOBCENTRE, 4 weeks, LAB § 204, stk. 1, lta/2019/548
            2026-01-31 | ANKESTYRELSEN via JOBCENTRE, 4 weeks, LAB § 204, stk. 1, lta/2024/280
            2026-02-01 | ANKESTYRELSEN via MUNICIPALITY, 4 weeks, LAB § 204, stk. 1, lta/2024/280
            """)
    void ofTheMunicipality(String day, String stages) {
        assertEquals(stages, written(Complaints.ofMunicipality(on(day))));
    }

    private static Case on(String day) {
        return Cases.regionalPool().on(day).kase();
    }

    private static String written(List<Complaint> stages) {
        return stages.stream().map(stage -> "%s via %s, %d weeks, %s, %s".formatted(stage.to(), stage.via(),
                stage.weeks(), stage.citation().law().orElseThrow(),
                stage.citation().address().orElseThrow().replace("https://www.retsinformation.dk/eli/", "")))
                .collect(Collectors.joining("; "));
    }
}
