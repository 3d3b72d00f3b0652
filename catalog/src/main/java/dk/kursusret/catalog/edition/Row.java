package dk.kursusret.catalog.edition;

/** One row of a list as it is stored. */
public sealed interface Row permits CourseRow, PackageRow, RateRow {

    /** How it is found on its list. */
    String id();

    /** What people call it. */
    String title();

    /** Physical line of the file where the row begins, from 1. */
    int line();

    /** The row a spreadsheet shows, from 1. */
    int row();
}
