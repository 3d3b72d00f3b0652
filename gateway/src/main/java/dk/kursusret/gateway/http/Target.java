package dk.kursusret.gateway.http;

import java.util.Map;

/**
 * The address that a request is sent to.
 *
 * @param resource the path as in template.yaml, with {@code {name}} for a path parameter
 * @param path the path as the client sent it, without the stage
 * @param parameters the path parameters by name, decoded
 * @param address the path as the client sent it, with the stage
 */
public record Target(String resource, String path, Map<String, String> parameters, String address) {}
