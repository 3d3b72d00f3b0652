package dk.kursusret.catalog.region;

import dk.kursusret.catalog.edition.Validity;

/**
 * A labour market region, which is also the id of its positive list.
 *
 * @param code such as {@code rar-fyn}
 */
public record LabourMarketRegion(String code, String name, Validity validity) {}
