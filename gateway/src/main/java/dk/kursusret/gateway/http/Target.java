package dk.kursusret.gateway.http;

import java.util.Map;

/**
 * What a request is sent to.
 *
 * @param resource the path as template.yaml writes it, with {@code {name}} for a part that varies
 * @param path without the stage, as the client wrote it
 * @param parameters by the names of the resource, decoded
 * @param address the path as the client wrote it, with the stage
 */
public record Target(String resource, String path, Map<String, String> parameters, String address) {}
