package dk.kursusret.importer.workbook;

/** The built-in number formats, as a Danish Excel has them. Workbooks use them without defining them. */
final class BuiltInFormats {
    private static final String KRONER = "#,##0 \"kr.\";-#,##0 \"kr.\"";
    private static final String KRONER_AND_OERE = "#,##0.00 \"kr.\";-#,##0.00 \"kr.\"";

    private BuiltInFormats() {}

    /** The code of a built-in format. Formats for the calendars of other countries are treated as dates. */
    static String code(int id) {
        return switch (id) {
            case 1 -> "0";
            case 2 -> "0.00";
            case 3 -> "#,##0";
            case 4 -> "#,##0.00";
            case 5, 6 -> KRONER;
            case 7, 8 -> KRONER_AND_OERE;
            case 9 -> "0%";
            case 10 -> "0.00%";
            case 11 -> "0.00E+00";
            case 12 -> "# ?/?";
            case 13 -> "# ??/??";
            case 14, 15, 16, 17, 27, 28, 29, 30, 31, 36, 50, 51, 52, 53, 54, 55, 56, 57, 58 -> "dd-mm-yyyy";
            case 18, 19, 20, 21, 32, 33, 34, 35, 45, 47 -> "hh:mm";
            case 22 -> "dd-mm-yyyy hh:mm";
            case 37, 38 -> "#,##0;-#,##0";
            case 39, 40 -> "#,##0.00;-#,##0.00";
            case 41 -> "_-* #,##0_-;-* #,##0_-;_-* \"-\"_-;_-@_-";
            case 42 -> "_-* #,##0 \"kr.\"_-;-* #,##0 \"kr.\"_-;_-* \"-\" \"kr.\"_-;_-@_-";
            case 43 -> "_-* #,##0.00_-;-* #,##0.00_-;_-* \"-\"??_-;_-@_-";
            case 44 -> "_-* #,##0.00 \"kr.\"_-;-* #,##0.00 \"kr.\"_-;_-* \"-\"?? \"kr.\"_-;_-@_-";
            case 46 -> "[h]:mm";
            case 48 -> "##0.0E+0";
            case 49 -> "@";
            default -> "General";
        };
    }
}
