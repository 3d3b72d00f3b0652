package dk.kursusret.catalog;

import dk.kursusret.catalog.rates.RateTable;
import java.util.Optional;

/**
 * The rates from which questions are answered.
 *
 * @param edition the edition they come from; empty for those that ship with the product
 */
public record RatesInUse(Optional<LoadedEdition> edition, RateTable table) {}
