package dk.kursusret.catalog;

import dk.kursusret.catalog.edition.CivilDay;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;

/** A clock that stands still until a test advances it. */
public final class MovingClock extends Clock {
    private Instant now;

    public MovingClock(Instant now) {
        this.now = now;
    }

    public void advance(Duration duration) {
        now = now.plus(duration);
    }

    @Override
    public ZoneId getZone() {
        return CivilDay.COPENHAGEN;
    }

    @Override
    public Clock withZone(ZoneId zone) {
        return this;
    }

    @Override
    public Instant instant() {
        return now;
    }
}
