package dk.kursusret.rules.experience;

import dk.kursusret.rules.decision.Statement;

/** What one participant does. */
public record Role(Participant participant, Statement statement) {}
