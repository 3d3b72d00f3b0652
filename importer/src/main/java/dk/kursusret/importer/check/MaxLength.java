package dk.kursusret.importer.check;

import dk.kursusret.importer.profile.Field;

/** How long the text of a field may be. */
final class MaxLength {
    /** The smallest of these limits. */
    static final int SMALLEST = 64;

    private MaxLength() {}

    /** The maximum number of characters. */
    static int of(Field field) {
        return switch (field) {
            case TITLE, PROVIDER, ERHVERVSOMRAADE -> 400;
            case PATHS, REMARK -> 4_000;
            case RUNNING_NUMBER -> SMALLEST;
            default -> Integer.MAX_VALUE;
        };
    }

    /** Whether the cell is blank or holds only dashes, which people write in cells they mean to leave empty. */
    static boolean isLeftEmpty(String cell) {
        for (int i = 0; i < cell.length(); i++) {
            char c = cell.charAt(i);
            if (c != ' ' && Character.getType(c) != Character.DASH_PUNCTUATION) {
                return false;
            }
        }
        return true;
    }
}
