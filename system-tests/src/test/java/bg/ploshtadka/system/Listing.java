package bg.ploshtadka.system;

import jakarta.json.JsonObject;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * A venue that a test made.
 *
 * @param courts the ids of its courts in their order
 */
record Listing(String id, String name, Person owner, List<String> courts) {
    static final String PRICE_PER_HOUR = "25.00";

    private static final ZoneId ZONE = ZoneId.of("Europe/Sofia");

    /** Lists a venue; it waits for its approval. */
    static Listing add(Person owner) {
        String name = "Игрище " + Stage.unique();
        JsonObject venue =
                owner.api().post("/venues", description(name)).expect(201).object();
        String court = Answer.text(venue.getJsonArray("courts").getJsonObject(0), "id");
        return new Listing(Answer.text(venue, "id"), name, owner, List.of(court));
    }

    /** What an owner sends to list a venue. */
    static Map<String, Object> description(String name) {
        Map<String, Object> venue = new HashMap<>();
        venue.put("name", name);
        venue.put("description", "Изкуствена трева, осветление и топли душове.");
        venue.put("sport_types", List.of("football"));
        venue.put("address", "бул. Марица 1");
        venue.put("city", "Пловдив");
        venue.put("latitude", 42.1501);
        venue.put("longitude", 24.7450);
        venue.put("price_per_hour", PRICE_PER_HOUR);
        venue.put("currency", "EUR");
        venue.put("capacity", 12);
        venue.put("is_indoor", false);
        venue.put("has_parking", true);
        venue.put("has_changing_rooms", true);
        venue.put("has_showers", true);
        venue.put("has_equipment_rental", false);
        venue.put("amenities", List.of("lighting"));
        venue.put("time_zone", ZONE.getId());
        venue.put("working_hours", Map.of("default", Map.of("open", "08:00", "close", "22:00")));
        return venue;
    }

    /** Adds a court; its id. */
    String addCourt(String courtName) {
        return owner.api()
                .post("/venues/" + id + "/courts", Map.of("name", courtName))
                .expect(201)
                .text("id");
    }

    Listing withCourts(List<String> ids) {
        return new Listing(id, name, owner, List.copyOf(ids));
    }

    /** A day on which everything is free: next week. */
    static LocalDate day() {
        return LocalDate.now(ZONE).plusDays(7);
    }

    /** The given hour of that day, by the venue's clocks. */
    static Instant at(int hour) {
        return at(hour, 0);
    }

    /** The given hour so many days after that day, by the venue's clocks. */
    static Instant at(int hour, int daysLater) {
        return day().plusDays(daysLater).atTime(hour, 0).atZone(ZONE).toInstant();
    }

    /** What a customer sends to book an hour of that day on whichever court is free. */
    Map<String, Object> hourFrom(int hour) {
        return Map.of(
                "venue_id", id,
                "start_datetime", at(hour).toString(),
                "end_datetime", at(hour + 1).toString());
    }

    /** Books an hour of that day; the booking's id. */
    String book(Person customer, int hour) {
        return customer.api().post("/bookings", hourFrom(hour)).expect(201).text("id");
    }

    /** When the venue can be booked on that day. */
    List<String> freeStarts(Api api) {
        return api.get("/bookings/availability?venue_id=" + id + "&date=" + day()).expect(200).objects().stream()
                .map(slot -> Answer.text(slot, "start_datetime"))
                .toList();
    }
}
