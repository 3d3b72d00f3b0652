package dk.kursusret.gateway.http;

import java.util.Optional;

/**
 * Who signed a request.
 *
 * @param arn of a user, or of a session of a role
 * @param userId the unique id of the user, or of the role with the session's name behind a colon
 */
public record Caller(String arn, Optional<String> userId) {}
