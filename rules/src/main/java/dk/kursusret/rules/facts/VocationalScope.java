package dk.kursusret.rules.facts;

/** How much of a vocational education is taken: all of it, a basic course, or another part. */
public enum VocationalScope {
    WHOLE, GF1, GF2, GF_PLUS, PART
}
