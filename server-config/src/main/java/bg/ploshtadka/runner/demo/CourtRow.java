package bg.ploshtadka.runner.demo;

import java.math.BigDecimal;
import java.util.UUID;

/** A court that stands in the database, with what a booking of it needs. */
record CourtRow(UUID id, UUID venue, UUID owner, BigDecimal pricePerHour) {}
