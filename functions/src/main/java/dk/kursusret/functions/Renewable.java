package dk.kursusret.functions;

import java.util.function.Supplier;
import software.amazon.awssdk.utils.SdkAutoCloseable;

/**
 * Something that is made when it is first needed, and again after it was let go.
 *
 * @param <T> what it is
 */
final class Renewable<T extends SdkAutoCloseable> {
    private final Supplier<T> make;
    private T current;

    Renewable(Supplier<T> make) {
        this.make = make;
    }

    synchronized T get() {
        if (current == null) {
            current = make.get();
        }
        return current;
    }

    synchronized void letGo() {
        if (current != null) {
            current.close();
            current = null;
        }
    }
}
