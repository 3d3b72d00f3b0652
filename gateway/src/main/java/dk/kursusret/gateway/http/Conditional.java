package dk.kursusret.gateway.http;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Map;

/** An answer that may be kept for a while: it carries an ETag, and who has it already gets 304. */
public final class Conditional {
    /** List pointers are read anew every 30 seconds; an answer is not kept longer than that. */
    private static final String CACHE_CONTROL = "public, max-age=30";

    private Conditional() {}

    public static Response answer(Request request, Response response) {
        String tag = "\"" + hash(response.body()) + "\"";
        boolean held = request.header("If-None-Match").map(header -> Arrays.stream(header.split(","))
                .map(given -> given.strip().replaceFirst("^W/", ""))
                .anyMatch(given -> given.equals(tag) || given.equals("*")))
                .orElse(false);
        Response answer = held ? notModified(response) : response;
        return answer.with("ETag", tag).with("Cache-Control", CACHE_CONTROL);
    }

    /** Without what describes the body; what tells caches apart stays. */
    private static Response notModified(Response response) {
        Response empty = new Response(304, Map.of(), new byte[0], false);
        return response.headers().containsKey("Vary") ? empty.with("Vary", response.headers().get("Vary")) : empty;
    }

    private static String hash(byte[] body) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(body)).substring(0, 32);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every JDK has SHA-256", e);
        }
    }
}
