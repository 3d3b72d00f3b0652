package dk.kursusret.rules.rates;

/** What an amount rests on. */
public enum RateBasis {
    /** An Act sets it. */
    LAW,
    /** An order sets it, such as the tax council's. */
    ORDER,
    /** We computed it as the Act says, from the percentage of an order. */
    COMPUTED,
    /** A secondary source quotes it. */
    SECONDARY
}
