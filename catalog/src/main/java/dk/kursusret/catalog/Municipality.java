package dk.kursusret.catalog;

import dk.kursusret.rules.lists.Region.Basis;
import java.time.LocalDate;

/**
 * A Danish municipality and the labour market regions it has belonged to.
 *
 * @param code kommunekode, four digits
 * @param regionUntil2024 code of its regional labour market council (RAR) until 2024-12-31
 * @param regionFrom2025 code of its regional employment council (RBR) from 2025-01-01
 * @param source how the regions are known
 */
public record Municipality(String code, String name, String regionUntil2024, String regionFrom2025, String source) {
    private static final LocalDate COUNCILS_CHANGE = LocalDate.of(2025, 1, 1);

    public String region(LocalDate day) {
        return day.isBefore(COUNCILS_CHANGE) ? regionUntil2024 : regionFrom2025;
    }

    /** That the new councils began on 1 January 2025 is itself concluded, not found written. */
    public Basis basis(LocalDate day) {
        return source.startsWith("SOURCED") && day.isBefore(COUNCILS_CHANGE) ? Basis.SOURCED : Basis.INFERRED;
    }
}
