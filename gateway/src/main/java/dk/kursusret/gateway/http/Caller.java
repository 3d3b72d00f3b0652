package dk.kursusret.gateway.http;

import java.util.Optional;

/**
 * The signer of a request.
 *
 * @param arn ARN of a user, or of a session of a role
 * @param userId unique id of the user, or of the role followed by a colon and the session's name
 */
public record Caller(String arn, Optional<String> userId) {}
