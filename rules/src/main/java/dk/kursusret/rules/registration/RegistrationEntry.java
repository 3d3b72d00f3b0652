package dk.kursusret.rules.registration;

import java.util.List;
import java.util.Optional;

/** What a caseworker wants to register. */
public sealed interface RegistrationEntry {
    /** The codes that are used in it. */
    List<Code> codes();

    /**
     * {@code registration} 4: guidance and upskilling.
     *
     * @param lawChapter the column of frame 11 it is meant for; frame 11 only
     */
    record CourseActivity(Code bevillingsramme, Code afholdelseskategori, Optional<Code> lawChapter)
            implements
                RegistrationEntry {

        @Override
        public List<Code> codes() {
            return List.of(bevillingsramme, afholdelseskategori);
        }
    }

    /** {@code registration} 9: an activity in a firm. */
    record WorkplaceActivity(Code aktiveringspulje, Code jobordretype) implements RegistrationEntry {

        @Override
        public List<Code> codes() {
            return List.of(aktiveringspulje, jobordretype);
        }
    }

    /**
     * {@code registration} 7 and 8: a health or social activity, without a frame.
     *
     * @param aktivitetstype the aktivitetstype under which it is registered
     * @param type the kind of health or social activity
     */
    record FramelessActivity(Code aktivitetstype, Code type) implements RegistrationEntry {

        @Override
        public List<Code> codes() {
            return List.of(aktivitetstype, type);
        }
    }
}
