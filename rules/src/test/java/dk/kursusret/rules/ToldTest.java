package dk.kursusret.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;

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
                steps: apply-to-municipality (regional-pool trial 1)
                notices: within-commitment (regional-pool trial 1), register-mark (registration 4.2), \
                benefit-must-last (LAB § 55, stk. 1)
                registration: frame 5 [26] Ret t. 1 kort erhvervsrettet kursus fra 1. led.dag 2021-11-22/2021-12-03 \
                [bevillingsramme, afholdelseskategori, persongruppemarkering]
                """, Told.by(Cases.firstDayCourse()));
        assertEquals("""
                NOT_ENTITLED by JOBCENTRE
                steps: ask-municipality (regional-pool trial 1)
                notices: regions-inferred (regional-pool lists)
                """, Told.by(Cases.firstDayCourse().but("municipality=0461, exhausted=yes")));
        assertEquals("""
                UNDETERMINED by JOBCENTRE
                deadlines: accounts-due 2022-04-01
                steps: ask-municipality (regional-pool trial 1)
                """, Told.by(Cases.firstDayCourse().but("exhausted=?")));
    }

    @Test
    void trialTwo() {
        assertEquals("""
                ENTITLED by JOBCENTRE
                benefit: 100
                amounts: refund-share 80
                deadlines: earliest-start 2021-07-18, latest-end 2021-12-12, accounts-due 2022-04-01
                steps: apply-to-municipality (regional-pool trial 2)
                notices: within-commitment (regional-pool trial 2), register-mark (registration 4.2), \
                benefit-must-last (LAB § 55, stk. 1)
                registration: frame 5 [26] Ret til kort kursus ved arbejdsgivererklæring 2021-09-13/2021-09-24 \
                [bevillingsramme, afholdelseskategori, persongruppemarkering]
                """, Told.by(Cases.employerStatementTrial().but("municipality=0461")));
        assertEquals("""
                NOT_ENTITLED by JOBCENTRE
                deadlines: earliest-start 2021-07-18, latest-end 2021-12-12
                steps: ask-municipality (regional-pool trial 2)
                """, Told.by(Cases.employerStatementTrial().but("statement=no")));
    }

    /** The course is an expense of the employer, who applies. */
    @Test
    void trialTwoAfterTheStartOfTheEmployment() {
        assertEquals("""
                ENTITLED by JOBCENTRE
                amounts: refund-share 80
                deadlines: earliest-start 2021-06-13, latest-end 2021-12-12, accounts-due 2022-04-01
                steps: employer-applies (regional-pool trial 2), employer-documents-expenses (regional-pool trial 2)
                notices: within-commitment (regional-pool trial 2), register-mark (registration 4.2), \
                employer-complains (LAB § 204, stk. 2)
                registration: frame 5 [26] Ret til kort kursus ved arbejdsgivererklæring 2021-09-13/2021-09-24 \
                [bevillingsramme, afholdelseskategori, persongruppemarkering]
                """, Told.by(Cases.employerStatementTrial().but("employmentStart=2021-09-13")));
    }

    @Test
    void theShortagePool() {
        assertEquals("""
                MAY_BE_GRANTED by JOBCENTRE
                benefit: 100
                amounts: refund-share 80
                deadlines: accounts-due 2019-04-01
                steps: apply-to-municipality (shortage-pool background)
                notices: benefit-must-last (LAB § 24), budgets (shortage-pool background), \
                frames-before-2021 (registration 4.13)
                registration: frame 13 [26] [bevillingsramme, afholdelseskategori]
                """, Told.by(Cases.shortagePool2017()));
        assertEquals("""
                MAY_BE_GRANTED by JOBCENTRE
                benefit: 100
                amounts: refund-share 80
                deadlines: accounts-due 2021-04-01
                steps: apply-to-municipality (shortage-pool background)
                notices: benefit-must-last (LAB § 55, stk. 1), refund-for-begun-courses (shortage-pool proposal), \
                distribution-by-interest (shortage-pool proposal), budgets (shortage-pool background), \
                frames-before-2021 (registration 4.13)
                registration: frame 13 [26] [bevillingsramme, afholdelseskategori]
                """, Told.by(Cases.shortagePool2020()));
        assertEquals("""
                NOT_ENTITLED by JOBCENTRE
                steps: ask-municipality (shortage-pool background)
                """, Told.by(Cases.shortagePool2020().but("statement=no")));
    }

    @Test
    void theRegionalPoolBefore2021() {
        assertEquals("""
                MAY_BE_GRANTED by JOBCENTRE
                benefit: 100
                amounts: refund-share 80
                deadlines: accounts-due 2019-04-01
                steps: apply-to-municipality (regional-pool target group)
                notices: employer-situations-not-yet (lov 2201/2020 § 1), benefit-must-last (LAB § 24), \
                groups-of-trades-for-overview (regional-pool lists), private-courses-count (regional-pool lists), \
                allocation (regional-pool accounts), accounts-audited (BEK 1154/2016 § 6), \
                register-separately (registration 4.2), frame-5-told-from-august-2020 (registration 4.2)
                registration: frame 5 [26] [bevillingsramme, afholdelseskategori]
                """, Told.by(Cases.regionalPool().on("2018-05-14")
                .but("group=DAGPENGE, start=2018-05-28, end=2018-06-08")));
        assertEquals("""
                MAY_BE_GRANTED by JOBCENTRE
                benefit: 100
                amounts: refund-share 80
                deadlines: accounts-due 2021-04-01
                steps: apply-to-municipality (regional-pool target group)
                notices: employer-situations-not-yet (lov 2201/2020 § 1), \
                trial-with-employer-statement (BEK 1123/2020 § 10, stk. 1, nr. 2), \
                benefit-must-last (LAB § 55, stk. 1), groups-of-trades-for-overview (regional-pool lists), \
                private-courses-count (regional-pool lists), allocation (regional-pool accounts), \
                accounts-signed-or-audited (BEK 1181/2019 § 6), register-separately (registration 4.2), \
                separate-grant-ended (registration 4.2)
                registration: frame 5 [26] [bevillingsramme, afholdelseskategori]
                """, Told.by(Cases.regionalPool().on("2020-12-31").but("start=2020-12-31, end=2021-01-08")));
    }

    @Test
    void theRegionalPoolFrom2021() {
        String money = """
                extraordinary-additions (regional-pool lists), allocation (regional-pool accounts), \
                accounts-signed-or-audited (BEK 1974/2020 § 6), register-separately (registration 4.2), \
                appointments-since-2021 (registration 4.2)
                registration: frame 5 [26] [bevillingsramme, afholdelseskategori]
                """;
        assertEquals("""
                MAY_BE_GRANTED by JOBCENTRE
                benefit: 100
                amounts: refund-share 80
                deadlines: accounts-due 2022-04-01
                steps: apply-to-municipality (regional-pool target group)
                notices: benefit-must-last (LAB § 55, stk. 1), groups-of-trades-for-overview (regional-pool lists), \
                private-courses-count (regional-pool lists), %s""".formatted(money),
                Told.by(Cases.regionalPool().on("2021-01-01")));
        assertEquals(
                """
                        MAY_BE_GRANTED by JOBCENTRE
                        amounts: refund-share 80
                        deadlines: accounts-due 2022-04-01
                        steps: employer-applies (regional-pool situation 3), employer-documents-expenses (regional-pool situation 3)
                        notices: employer-subsidy-among-other-things (regional-pool situation 3), \
                        employer-complains (LAB § 204, stk. 2), %s"""
                        .formatted(money),
                Told.by(Cases.employerSubsidy()));
        assertEquals("""
                NOT_ENTITLED by JOBCENTRE
                steps: ask-municipality (regional-pool target group)
                notices: fleksjob-in-frame-11 (registration 4.7)
                """, Told.by(Cases.regionalPool().but("group=FLEKSJOB")));
    }
}
