package dk.kursusret.it;

import com.microsoft.playwright.Page;
import java.util.function.BooleanSupplier;

/** Somebody without a mouse, and how often they have to press a key on the longest pages that are for them. */
enum Keyboard {
    CITIZEN(30), CASEWORKER(79), OPERATOR(120);

    private final int most;

    Keyboard(int most) {
        this.most = most;
    }

    /** Presses a key until something is reached. */
    void press(Page page, String key, BooleanSupplier reached, String what) {
        for (int i = 0; i < most; i++) {
            page.keyboard().press(key);
            if (reached.getAsBoolean()) {
                return;
            }
        }
        throw new AssertionError(what + " is not reached by " + key + " on " + page.url());
    }
}
