package dk.kursusret.importer.check;

import dk.kursusret.importer.profile.Field;

/** The room that texts have in a row. */
final class Room {
    /** Of the field with the least of it. */
    static final int LEAST = 64;

    private Room() {}

    /** How many characters there is room for. */
    static int of(Field field) {
        return switch (field) {
            case TITLE, PROVIDER, ERHVERVSOMRAADE -> 400;
            case PATHS, REMARK -> 4_000;
            case RUNNING_NUMBER -> LEAST;
            default -> Integer.MAX_VALUE;
        };
    }

    /** Also where there is a dash, which people write where there is nothing to write. */
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
