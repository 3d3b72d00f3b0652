package dk.kursusret.rules.decision;

/**
 * One stage of complaint against a decision.
 *
 * @param to who decides it
 * @param via to whom it is sent, and who reconsiders first
 * @param weeks from the day the decision was received
 */
public record Complaint(Authority to, Authority via, int weeks, Citation citation) {}
