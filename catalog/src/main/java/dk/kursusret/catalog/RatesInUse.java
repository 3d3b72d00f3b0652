package dk.kursusret.catalog;

import dk.kursusret.catalog.rates.RateTable;
import java.util.Optional;

/**
 * The rates that questions are answered by.
 *
 * @param edition where they come from; empty: they ship with the product
 */
public record RatesInUse(Optional<LoadedEdition> edition, RateTable table) {}
