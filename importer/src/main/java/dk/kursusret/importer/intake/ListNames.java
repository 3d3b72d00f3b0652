package dk.kursusret.importer.intake;

import dk.kursusret.catalog.edition.KnownList;
import dk.kursusret.catalog.edition.ListKind;
import dk.kursusret.catalog.region.LabourMarketRegion;
import dk.kursusret.catalog.region.Regions;
import dk.kursusret.rules.texts.Text;

/** The names of lists for use inside a sentence. */
public final class ListNames {
    private static final Text NATIONAL = new Text("den landsdækkende liste", "the national list");
    private final Regions regions;

    public ListNames(Regions regions) {
        this.regions = regions;
    }

    public Text of(KnownList list) {
        return list.kind() == ListKind.NATIONAL ? NATIONAL
                : regions.region(list.id()).map(LabourMarketRegion::name).map(name -> new Text(name, name))
                        .orElse(list.name());
    }
}
