package dk.kursusret.it.cases;

/** The server's answer. */
public record Answer(int status, String contentType, String text) {}
