package bg.ploshtadka.cyclesecond;

import bg.ploshtadka.cyclefirst.First;

/** Knows the other context, which knows this one. */
public record Second(First other) {}
