package dk.kursusret.importer.check;

import dk.kursusret.catalog.edition.PackageRow;
import dk.kursusret.catalog.packages.CoursePackage;
import dk.kursusret.catalog.packages.PackageCourse;
import dk.kursusret.importer.cell.PackageCoursesCell;
import dk.kursusret.importer.cell.Parsed;
import dk.kursusret.importer.cell.RegionCell;
import dk.kursusret.importer.cell.SlugCell;
import dk.kursusret.importer.cell.WeeksCell;
import dk.kursusret.importer.profile.Field;
import dk.kursusret.rules.texts.Text;
import java.util.List;
import java.util.function.Function;

/** Reads a course package, which is one row. */
final class PackageContent implements RowContent {
    private static final List<PackageCourse> UNREADABLE = List.of(PackageCourse.of("-"));
    private final RegionCell regions;

    PackageContent(RegionCell regions) {
        this.regions = regions;
    }

    @Override
    public RowResult.Accepted read(RowCells cells) {
        CoursePackage read = new CoursePackage(required(cells, Field.PACKAGE, SlugCell::parse, ""),
                new Text(required(cells, Field.NAME, Parsed::value, ""),
                        required(cells, Field.NAME_EN, Parsed::value, "")),
                required(cells, Field.JOB_TITLE, Parsed::value, ""),
                required(cells, Field.REGION, regions::parse, ""),
                required(cells, Field.COURSES, PackageCoursesCell::parse, UNREADABLE),
                cells.read(Field.PRACTICE_WEEKS, cells.guarded(Field.PRACTICE_WEEKS), WeeksCell::parse),
                required(cells, Field.SOURCE, Parsed::value, ""));
        PackageRow entry = new PackageRow(read, cells.text(Field.REMARK), cells.place().line(), cells.place().row());
        return new RowResult.Accepted(entry, new Identity.Package(read.id()), List.of());
    }

    @Override
    public String keySuffix() {
        return ".packages";
    }

    private static <T> T required(RowCells cells, Field field, Function<String, Parsed<T>> parser, T unreadable) {
        if (cells.text(field).isEmpty()) {
            cells.missing("R120", field);
        }
        return cells.read(field, cells.guarded(field), parser).orElse(unreadable);
    }
}
