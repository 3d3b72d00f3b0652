package dk.kursusret.rules.rates;

import java.net.URI;
import java.time.LocalDate;
import java.util.Optional;

/**
 * Where an amount stands.
 *
 * @param checkedOn when we last compared it with its source
 * @param source the provision or order it stands in, or where its percentage does
 * @param address official address of the source; empty where there is none
 */
public record Evidence(LocalDate checkedOn, RateBasis basis, String source, Optional<URI> address) {}
