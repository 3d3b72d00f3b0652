package dk.kursusret.it.cases;

/** What the server said. */
public record Answer(int status, String contentType, String text) {}
