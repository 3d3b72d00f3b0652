package dk.kursusret.rules.decision;

import dk.kursusret.rules.lists.Region;
import dk.kursusret.rules.texts.Text;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** The answer to one question: a result for each scheme asked about, best first. */
public record Decision(LocalDate asOf, Optional<Region> region, List<SchemeDecision> results) {

    /** One sentence that covers all schemes. */
    public Text summary() {
        return Summary.of(results);
    }
}
