package dk.kursusret.rules.registration;

import java.math.BigDecimal;
import java.util.Optional;

/**
 * {@code registration} 9: what the firm is paid for an adult apprentice.
 *
 * @param kronerPerHour for each hour of work
 * @param mostYears for at most how many years; empty where the guide sets no limit
 */
public record HourlySubsidy(BigDecimal kronerPerHour, Optional<Integer> mostYears) {}
