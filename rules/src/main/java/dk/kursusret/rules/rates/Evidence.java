package dk.kursusret.rules.rates;

import java.net.URI;
import java.time.LocalDate;
import java.util.Optional;

/**
 * Where an amount comes from.
 *
 * @param checkedOn when we last compared it with its source
 * @param source the provision or order that states it, or states the percentage it is worked out from
 * @param address official address of the source; empty where there is none
 */
public record Evidence(LocalDate checkedOn, RateBasis basis, String source, Optional<URI> address) {}
