package dk.kursusret.local.template;

/** Which pages of other origins may call, as a preflight answers it. The methods are those of the path. */
public record Cors(String origin, String headers, String maxAge) {}
