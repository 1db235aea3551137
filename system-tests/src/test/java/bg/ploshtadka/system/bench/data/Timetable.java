package bg.ploshtadka.system.bench.data;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import java.io.StringReader;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * When a venue is open, as the product stores it: {@code 0} is Monday, {@code 6} Sunday, {@code default} every other day.
 *
 * @param days the whole hours of opening and closing, by day
 */
record Timetable(SortedMap<String, Hours> days) {
    /** Where all venues are. */
    static final ZoneId ZONE = ZoneId.of("Europe/Sofia");

    private static final String DEFAULT = "default";
    private static final String SATURDAY = "5";
    private static final String SUNDAY = "6";

    private static final List<Timetable> USUAL = List.of(
            new Timetable(Map.of(DEFAULT, new Hours(8, 22))),
            new Timetable(Map.of(DEFAULT, new Hours(7, 23))),
            new Timetable(Map.of(DEFAULT, new Hours(8, 22), SATURDAY, new Hours(9, 20), SUNDAY, new Hours(9, 18))),
            new Timetable(Map.of(DEFAULT, new Hours(9, 21), SUNDAY, new Hours(10, 18))));

    /** From one hour of the day to another one. */
    record Hours(int open, int close) {}

    private Timetable(Map<String, Hours> days) {
        this(new TreeMap<>(days));
    }

    /** One as they are common; the same for the same number. */
    static Timetable usual(int number) {
        return USUAL.get(number % USUAL.size());
    }

    /** Reads what {@link #json()} wrote. */
    static Timetable of(String json) {
        SortedMap<String, Hours> days = new TreeMap<>();
        Json.createReader(new StringReader(json)).readObject().forEach((day, hours) -> {
            JsonObject opening = hours.asJsonObject();
            days.put(day, new Hours(hour(opening, "open"), hour(opening, "close")));
        });
        return new Timetable(days);
    }

    /** As the product stores it. */
    String json() {
        JsonObjectBuilder json = Json.createObjectBuilder();
        days.forEach((day, hours) -> json.add(
                day,
                Json.createObjectBuilder()
                        .add("open", "%02d:00".formatted(hours.open))
                        .add("close", "%02d:00".formatted(hours.close))));
        return json.build().toString();
    }

    /** When it is open on this day. */
    Hours on(LocalDate day) {
        return days.getOrDefault(String.valueOf(day.getDayOfWeek().getValue() - 1), days.get(DEFAULT));
    }

    /** A full hour of a day; the clocks change at night, when everybody is closed. */
    static Instant moment(LocalDate day, int hour) {
        return day.atTime(hour, 0).atZone(ZONE).toInstant();
    }

    private static int hour(JsonObject opening, String member) {
        return LocalTime.parse(opening.getString(member)).getHour();
    }
}
