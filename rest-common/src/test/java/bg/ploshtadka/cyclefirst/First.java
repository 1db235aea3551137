package bg.ploshtadka.cyclefirst;

import bg.ploshtadka.cyclesecond.Second;

/** Knows the other context, which knows this one. */
public record First(Second other) {}
