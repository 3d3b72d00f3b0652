package dk.kursusret.importer.finding;

import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The kind of a finding: a letter for what it stops, and three digits. Codes are stable; none is ever reused for
 * anything else.
 */
public enum FindingCode {
    A201, A202, A203, A204, A205, A206, A207, A208, A209, A210, A211, A212,
    /** F009 is no longer reported; it is kept because old reports contain it. */
    F001, F002, F003, F004, F005, F006, F007, F008, F009, F010, F011, F012, F013, F014, F015, F016, F017,
    R101, R102, R103, R104, R105, R106, R107, R108, R109, R110, R111, R112, R113, R114, R115, R116, R117, R118, R120,
    R121, R122, R123, R124,
    W301, W302, W303, W304, W305, W306, W307, W308, W309, W310, W311, W312, W313, W314, W315, W316, W317, W318, W319,
    W320, W321, W322, W323;

    /** The row contains what looks like a CPR number. */
    public static final FindingCode PERSONAL_DATA = R110;

    /** Returns the code with which a message's key begins. */
    static FindingCode of(String key) {
        return valueOf(key.substring(0, 4));
    }

    public Severity severity() {
        return switch (name().charAt(0)) {
            case 'F' -> Severity.FILE;
            case 'A' -> Severity.GUARD;
            case 'R' -> Severity.ROW;
            default -> Severity.WARNING;
        };
    }

    /** The names of the codes that an operator can acknowledge. */
    public static Set<String> guards() {
        return Arrays.stream(values()).filter(code -> code.severity() == Severity.GUARD).map(FindingCode::name)
                .collect(Collectors.toUnmodifiableSet());
    }
}
