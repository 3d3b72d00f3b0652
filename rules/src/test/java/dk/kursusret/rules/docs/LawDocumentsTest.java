package dk.kursusret.rules.docs;

import dk.kursusret.rules.engine.RuleVersion;
import dk.kursusret.rules.Schemes;
import java.io.IOException;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** docs/law says what the code does, no more and no less. */
class LawDocumentsTest {

    static Stream<RuleVersion> versions() {
        return Schemes.ALL.stream().flatMap(scheme -> scheme.life().stream()).filter(RuleVersion.class::isInstance)
                .map(RuleVersion.class::cast);
    }

    @ParameterizedTest
    @MethodSource("versions")
    void everyRuleVersionHasItsPage(RuleVersion version) throws IOException {
        CheckedIn.check(version.id() + ".md", RuleVersionDocument.of(version));
    }

    @Test
    void everySectionOfTheFiveDocumentsIsCovered() throws IOException {
        CheckedIn.check("coverage.md", Coverage.load().document());
    }

    @Test
    void twelveDecisionsAreTracedInFull() throws IOException {
        CheckedIn.check("traces.md", Traces.document());
    }
}
