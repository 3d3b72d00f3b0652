package dk.kursusret.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dk.kursusret.rules.lists.EditionRef;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What the answers of the pools, the trials and uddannelsesløft carry besides their conditions. */
class ToldTest {
    @Test
    void trialOne() {
        assertEquals("""
                ENTITLED by JOBCENTRE
                benefit: 100
                amounts: refund-share 80
                deadlines: accounts-due 2022-04-01
                steps: apply-to-jobcentre (regional-pool trial 1)
                notices: within-commitment (regional-pool trial 1), register-mark (registration 4.2)
                registration: frame 5 [26] Ret t. 1 kort erhvervsrettet kursus fra 1. led.dag 2021-11-22/2021-12-03 \
                [bevillingsramme, afholdelseskategori, persongruppemarkering]
                """, Told.by(Cases.firstDayCourse()));
        assertEquals("""
                NOT_ENTITLED by JOBCENTRE
                steps: ask-jobcentre (regional-pool trial 1)
                notices: regions-inferred (regional-pool lists)
                """, Told.by(Cases.firstDayCourse().but("municipality=0461, exhausted=yes")));
        assertEquals("""
                UNDETERMINED by JOBCENTRE
                steps: ask-jobcentre (regional-pool trial 1)
                """, Told.by(Cases.firstDayCourse().but("exhausted=?")));
    }

    @Test
    void trialTwo() {
        assertEquals("""
                ENTITLED by JOBCENTRE
                benefit: 100
                amounts: refund-share 80
                deadlines: earliest-start 2021-07-18, latest-end 2022-01-18, accounts-due 2022-04-01
                steps: apply-to-jobcentre (regional-pool trial 2)
                notices: within-commitment (regional-pool trial 2), register-mark (registration 4.2)
                registration: frame 5 [26] Ret til kort kursus ved arbejdsgivererklæring 2021-09-13/2021-09-24 \
                [bevillingsramme, afholdelseskategori, persongruppemarkering]
                """, Told.by(Cases.employerStatementTrial().but("municipality=0461")));
        assertEquals("""
                NOT_ENTITLED by JOBCENTRE
                deadlines: earliest-start 2021-07-18, latest-end 2022-01-18
                steps: ask-jobcentre (regional-pool trial 2)
                """, Told.by(Cases.employerStatementTrial().but("statement=no")));
        assertEquals("""
                UNDETERMINED by JOBCENTRE
                steps: ask-jobcentre (regional-pool trial 2)
                """, Told.by(Cases.employerStatementTrial().but("employmentStart=?")));
    }

    @Test
    void theShortagePool() {
        assertEquals("""
                MAY_BE_GRANTED by JOBCENTRE
                benefit: 100
                amounts: refund-share 80
                steps: apply-to-jobcentre (shortage-pool background)
                notices: refund-for-begun-courses (shortage-pool proposal), \
                distribution-by-interest (shortage-pool proposal), budgets (shortage-pool background), \
                frames-before-2021 (registration 4.13)
                registration: frame 13 [26] [bevillingsramme, afholdelseskategori]
                """, Told.by(Cases.shortagePool2017()));
        assertEquals("""
                NOT_ENTITLED by JOBCENTRE
                steps: ask-jobcentre (shortage-pool background)
                """, Told.by(Cases.shortagePool2020().but("letterOfIntent=no")));
    }

    @Test
    void theRegionalPool() {
        String lists = """
                groups-of-trades-for-overview (regional-pool lists), private-courses-count (regional-pool lists), \
                extraordinary-additions (regional-pool lists), allocation (regional-pool accounts), \
                accounts-cover-listed-courses (regional-pool accounts), register-separately (registration 4.2)""";
        assertEquals("""
                MAY_BE_GRANTED by JOBCENTRE
                benefit: 100
                amounts: refund-share 80
                deadlines: accounts-due 2022-04-01
                steps: apply-to-jobcentre (regional-pool target group)
                notices: employer-subsidy-among-other-things (regional-pool situation 3), %s, \
                appointments-since-2021 (registration 4.2)
                registration: frame 5 [26] [bevillingsramme, afholdelseskategori]
                """.formatted(lists), Told.by(Cases.regionalPool().on("2021-01-01")));
        String notices2020 = "situation-not-available, situation-not-available, "
                + "employer-subsidy-among-other-things (regional-pool situation 3), " + lists;
        Given in2020 = Cases.regionalPool().on("2020-12-31");
        assertEquals(notices2020 + ", separate-grant-ended (registration 4.2)", noticesOf(in2020));
        assertEquals(notices2020, noticesOf(in2020.but("group=DAGPENGE")));
        assertEquals("""
                NOT_ENTITLED by JOBCENTRE
                steps: ask-jobcentre (regional-pool target group)
                notices: employer-subsidy-among-other-things (regional-pool situation 3), \
                fleksjob-in-frame-11 (registration 4.7)
                """, Told.by(Cases.regionalPool().but("group=FLEKSJOB")));
    }

    private static String noticesOf(Given given) {
        return Told.by(given).lines().filter(line -> line.startsWith("notices: ")).findFirst().orElseThrow()
                .substring("notices: ".length());
    }
}
