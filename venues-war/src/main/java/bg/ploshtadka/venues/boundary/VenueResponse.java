package bg.ploshtadka.venues.boundary;

import bg.ploshtadka.venues.Facilities;
import bg.ploshtadka.venues.Location;
import bg.ploshtadka.venues.Popularity;
import bg.ploshtadka.venues.SportType;
import bg.ploshtadka.venues.Venue;
import bg.ploshtadka.venues.VenueDetails;
import bg.ploshtadka.venues.VenueProfile;
import bg.ploshtadka.venues.VenueStatus;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A venue with all that belongs to it. */
@Schema(description = "A venue with its courts, pictures and closures")
public record VenueResponse(
        UUID id,
        UUID ownerId,
        String name,
        String description,
        List<SportType> sportTypes,
        VenueStatus status,

        @Schema(
                nullable = true,
                description = "Why an admin refused it, for its owner and admins; null unless it was refused")
        String refusalReason,

        String address,
        String city,

        @Schema(nullable = true, description = "Degrees north")
        Double latitude,

        @Schema(nullable = true, description = "Degrees east")
        Double longitude,

        @Schema(example = "25.00") BigDecimal pricePerHour,
        @Schema(example = "EUR") String currency,
        int capacity,
        boolean isIndoor,
        boolean hasParking,
        boolean hasChangingRooms,
        boolean hasShowers,
        boolean hasEquipmentRental,
        List<String> amenities,
        @Schema(example = "Europe/Sofia") String timeZone,

        @Schema(example = "{\"default\": {\"open\": \"08:00\", \"close\": \"22:00\"}}")
        Map<String, OpeningHours> workingHours,

        @Schema(description = "The average of all reviews, 0 to 5")
        double rating,

        int totalReviews,
        int totalBookings,
        Instant createdAt,
        Instant updatedAt,
        List<CourtResponse> courts,
        List<ImageResponse> images,
        List<UnavailabilityResponse> unavailabilities) {
    static VenueResponse from(VenueProfile profile) {
        Venue venue = profile.venue();
        VenueDetails details = venue.details();
        Location location = details.location();
        Facilities facilities = details.facilities();
        Popularity popularity = venue.popularity();
        return new VenueResponse(
                venue.id(),
                venue.ownerId(),
                details.name(),
                details.description(),
                sorted(details.sportTypes()),
                venue.status(),
                venue.refusalReason().orElse(null),
                location.address(),
                location.city(),
                location.latitude().map(BigDecimal::doubleValue).orElse(null),
                location.longitude().map(BigDecimal::doubleValue).orElse(null),
                details.pricePerHour().amount(),
                details.pricePerHour().currency().getCurrencyCode(),
                details.capacity(),
                facilities.indoor(),
                facilities.parking(),
                facilities.changingRooms(),
                facilities.showers(),
                facilities.equipmentRental(),
                facilities.amenities(),
                details.timeZone().getId(),
                OpeningHours.from(details.workingHours()),
                popularity.rating().doubleValue(),
                popularity.reviews(),
                popularity.bookings(),
                venue.createdAt(),
                venue.updatedAt(),
                profile.courts().stream().map(CourtResponse::from).toList(),
                profile.images().stream().map(ImageResponse::from).toList(),
                profile.unavailabilities().stream()
                        .map(UnavailabilityResponse::from)
                        .toList());
    }

    static List<SportType> sorted(Collection<SportType> sports) {
        return sports.stream().sorted().toList();
    }
}
