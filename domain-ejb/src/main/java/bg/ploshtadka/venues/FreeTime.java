package bg.ploshtadka.venues;

import java.time.Duration;
import java.time.LocalDateTime;

/**
 * A time for which somebody looks for a free court anywhere.
 *
 * @param at when it begins, by the clock on the wall of each venue
 * @param duration how long it lasts in real time
 */
public record FreeTime(LocalDateTime at, Duration duration) {}
