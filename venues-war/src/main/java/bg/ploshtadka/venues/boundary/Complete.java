package bg.ploshtadka.venues.boundary;

import jakarta.validation.groups.Default;

/** What holds for something new in addition to what holds for a change of it: everything needed is there. */
interface Complete extends Default {}
