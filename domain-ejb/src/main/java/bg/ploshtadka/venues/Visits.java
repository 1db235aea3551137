package bg.ploshtadka.venues;

import jakarta.json.JsonArray;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObjectBuilder;
import java.time.Instant;
import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import static bg.ploshtadka.kernel.JsonSource.JSON;

/**
 * What some time on the clock asks of a venue, for every zone that a venue may lie in, as JSON for SQL. The rules of the
 * zones are those by which bookings are taken; those of the database might be of another year.
 *
 * @param kinds the different lists of visits that there are
 * @param kindByZone which of them is a zone's; a zone without visits is left out
 */
record Visits(String kinds, String kindByZone) {
    /**
     * The condition, still without its closing bracket, that a court {@code c} of a venue {@code v} can be booked for one
     * of the visits; asks for both members. A venue without working hours is always open.
     */
    static final String POSSIBLE = """
            exists (
                select from jsonb_to_recordset(cast(? as jsonb) -> cast(cast(? as jsonb) ->> v.time_zone as integer))
                    as visit (begins timestamptz, ends timestamptz, days jsonb)
                join venues.court c on c.venue_id = v.id and c.deleted_at is null
                where not exists (
                    select from jsonb_to_recordset(visit.days) as day (key text, openings jsonb, closing text)
                    cross join lateral (select case v.working_hours
                        when '{}' then '{"open": "00:00", "close": "24:00"}'
                        else coalesce(v.working_hours -> day.key, v.working_hours -> 'default') end as hours) as venue
                    where (day.openings @> (venue.hours -> 'open')
                        and venue.hours ->> 'close' >= day.closing collate "C") is not true)
                and not exists (
                    select from bookings.occupancy o
                    where o.court_id = c.id and o.during && tstzrange(visit.begins, visit.ends))
            """;

    static Visits at(FreeTime wanted, Instant now) {
        Map<List<Visit>, Integer> kinds = new LinkedHashMap<>();
        JsonObjectBuilder kindByZone = JSON.createObjectBuilder();
        for (String zone : TimeZones.KNOWN) {
            List<Visit> visits = Visit.at(wanted, ZoneId.of(zone), now);
            if (!visits.isEmpty()) {
                kinds.putIfAbsent(visits, kinds.size());
                kindByZone.add(zone, kinds.get(visits));
            }
        }
        JsonArrayBuilder all = JSON.createArrayBuilder();
        kinds.keySet().forEach(visits -> all.add(json(visits)));
        return new Visits(all.build().toString(), kindByZone.build().toString());
    }

    private static JsonArray json(List<Visit> visits) {
        JsonArrayBuilder all = JSON.createArrayBuilder();
        visits.forEach(visit -> all.add(JSON.createObjectBuilder()
                .add("begins", visit.time().start().toString())
                .add("ends", visit.time().end().toString())
                .add("days", days(visit))));
        return all.build();
    }

    private static JsonArrayBuilder days(Visit visit) {
        JsonArrayBuilder days = JSON.createArrayBuilder();
        visit.days()
                .forEach(day -> days.add(JSON.createObjectBuilder()
                        .add("key", day.key())
                        .add("openings", JSON.createArrayBuilder(day.openings()))
                        .add("closing", day.closing())));
        return days;
    }
}
