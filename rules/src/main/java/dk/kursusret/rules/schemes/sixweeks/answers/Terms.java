package dk.kursusret.rules.schemes.sixweeks.answers;

import dk.kursusret.rules.decision.Amount;
import dk.kursusret.rules.decision.Complaint;
import dk.kursusret.rules.decision.Deadline;
import dk.kursusret.rules.decision.Outcome;
import dk.kursusret.rules.decision.Statement;
import dk.kursusret.rules.decision.Step;
import dk.kursusret.rules.engine.Case;
import dk.kursusret.rules.schemes.Travel;
import java.util.List;
import java.util.Optional;

/** What one set of rules lays down besides its conditions. */
interface Terms {
    /** With any answer, where the facts they need are known. */
    List<Deadline> deadlines(Case kase);

    /** After a yes: who does what, with which form. */
    List<Step> steps(Case kase);

    /** After a no or an open answer: where to turn, and what can still be done in time. */
    List<Step> towardsAnAnswer(Case kase, Outcome outcome);

    /** The duties of the participant, the school and others during the course. */
    List<Statement> duties(Case kase);

    /** With any answer. */
    List<Statement> notices(Case kase);

    /** With a yes, or as long as a yes is possible. */
    List<Statement> noticesUnlessNo(Case kase);

    List<Statement> noticesWithAYes(Case kase);

    /** The notice with a no that a new right would lift. */
    Statement newRight(Case kase);

    Travel travel(Case kase);

    Optional<Amount> boardAndLodging(Case kase);

    /** Against the decision on the course. */
    List<Complaint> complaint(Case kase);
}
