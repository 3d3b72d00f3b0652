package dk.kursusret.rules.experience;

import dk.kursusret.rules.decision.Statement;

/** What one of those who take part does. */
public record Role(Participant participant, Statement statement) {}
