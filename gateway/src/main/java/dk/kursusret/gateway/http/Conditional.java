package dk.kursusret.gateway.http;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Map;

/** Makes an answer cacheable: it gets an ETag, and a client that already has it is answered with 304. */
public final class Conditional {
    /** As long as list pointers are cached: 30 seconds. */
    private static final String CACHE_CONTROL = "public, max-age=30";

    private Conditional() {}

    public static Response answer(Request request, Response response) {
        String tag = "\"" + hash(response.body()) + "\"";
        boolean matches = request.header("If-None-Match").map(header -> Arrays.stream(header.split(","))
                .map(sent -> sent.strip().replaceFirst("^W/", ""))
                .anyMatch(sent -> sent.equals(tag) || sent.equals("*")))
                .orElse(false);
        Response answer = matches ? notModified(response) : response;
        return answer.with("ETag", tag).with("Cache-Control", CACHE_CONTROL);
    }

    /** Drops the headers that describe the body, but keeps {@code Vary}, which caches need. */
    private static Response notModified(Response response) {
        Response empty = new Response(304, Map.of(), new byte[0], false);
        return response.headers().containsKey("Vary") ? empty.with("Vary", response.headers().get("Vary")) : empty;
    }

    private static String hash(byte[] body) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(body)).substring(0, 32);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
