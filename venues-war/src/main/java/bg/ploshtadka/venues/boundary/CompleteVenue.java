package bg.ploshtadka.venues.boundary;

import jakarta.validation.groups.Default;

/** What holds for a new venue in addition to what holds for a change of one: everything needed is there. */
interface CompleteVenue extends Default {}
