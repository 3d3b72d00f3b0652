package dk.kursusret.functions.answers.lists;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import dk.kursusret.catalog.LoadedEdition;
import dk.kursusret.functions.answers.StatementView;
import dk.kursusret.rules.decision.Citation;
import dk.kursusret.rules.decision.Statement;
import dk.kursusret.rules.experience.Participant;
import dk.kursusret.rules.experience.RegionalExperience;
import dk.kursusret.rules.experience.Role;
import dk.kursusret.rules.texts.Text;
import dk.kursusret.rules.texts.Texts;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Who does what in the regions, current practice and who pays; for the sample, also a notice of what is made up. */
public record Experience(List<Actor> actors, List<StatementView> practice, List<StatementView> funding,
        List<StatementView> notices, @JsonUnwrapped Advice advice) {

    public record Actor(Participant actor, Text text, Citation citation) {

        static Actor of(Role role) {
            return new Actor(role.participant(), role.statement().text(), RegionalExperience.PROPOSAL);
        }
    }

    /** @param packages the edition that the packages come from */
    public static Experience with(Optional<LoadedEdition> packages) {
        Stream<Statement> made = packages.filter(edition -> edition.ref().sample()).stream()
                .map(edition -> RegionalExperience.sampleNotice());
        return new Experience(RegionalExperience.roles().stream().map(Actor::of).toList(),
                StatementView.of(RegionalExperience.practice()), StatementView.of(RegionalExperience.funding()),
                StatementView.of(Stream.concat(made, RegionalExperience.notices().stream()).toList()),
                Advice.given());
    }

    /** Says that the information on packages and regions rests on a proposal, and decides nothing. */
    public record Advice(Citation citation, boolean advisory, Text advisoryText) {

        public static Advice given() {
            return new Advice(RegionalExperience.PROPOSAL, true, Texts.of("regional-experience.advisory"));
        }
    }
}
