package dk.kursusret.functions.answers.lists;

import com.fasterxml.jackson.annotation.JsonInclude;
import dk.kursusret.rules.decision.Citation;
import dk.kursusret.rules.experience.RegionalExperience;
import dk.kursusret.rules.texts.Text;
import dk.kursusret.rules.texts.Texts;

/** That what is told of packages and regions rests on a proposal, and decides nothing. */
public record ProposalAdvice(Citation citation, boolean advisory, Text advisoryText) {

    public static ProposalAdvice given() {
        return new ProposalAdvice(RegionalExperience.PROPOSAL, true, Texts.of("regional-experience.advisory"));
    }
}
