package bg.ploshtadka.system.bench.load;

import io.gatling.javaapi.core.Session;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.ConcurrentHashMap;

/** One client of a segment: what it is about to ask, and since when. Nobody else touches it. */
final class Visitor {
    static final String KEY = "visitor";

    /** Searches as people make them: most look around, some know what they want. */
    private static final List<String> SEARCHES = List.of(
            "",
            "",
            "?sport_type=football",
            "?city=%D0%A1%D0%BE%D1%84%D0%B8%D1%8F",
            "?city=%D0%9F%D0%BB%D0%BE%D0%B2%D0%B4%D0%B8%D0%B2&sport_type=tennis",
            "?city=%D0%92%D0%B0%D1%80%D0%BD%D0%B0&max_price=40&sort=price",
            "?is_indoor=true&has_parking=true",
            "?sport_type=tennis&sort=rating",
            "?near=42.6977,23.3219&radius_km=5&sort=distance",
            "?page=2");

    private static final int DAYS = 14;

    private final Feeds feeds;
    private final Map<String, String> tags;
    private final Random random;
    private final LocalDate today = LocalDate.now();
    private final String authorization;
    private String search;
    private Feeds.Hour hour;
    private String venue;
    private long iterationStart;
    private long start;

    /**
     * @param tags the entity tags of venues, as far as anybody knows them
     * @param number who it is: the same one makes the same choices
     */
    Visitor(Feeds feeds, ConcurrentHashMap<String, String> tags, long number) {
        this.feeds = feeds;
        this.tags = tags;
        this.random = new Random(number);
        this.authorization = "Bearer " + feeds.customer().token();
    }

    static Visitor of(Session session) {
        return session.get(KEY);
    }

    String authorization() {
        return authorization;
    }

    String search() {
        search = SEARCHES.get(random.nextInt(SEARCHES.size()));
        return "/venues/" + search;
    }

    /** What has to be in the answer to the last search: whoever wants something special may find nothing. */
    String found() {
        return search.isEmpty() || search.startsWith("?page=") ? Requests.VENUE : Requests.LIST;
    }

    void chooseVenue() {
        choose(feeds.venue(random));
    }

    void chooseHotVenue() {
        choose(feeds.hotVenue(random));
    }

    void choose(String chosen) {
        hour = null;
        venue = chosen;
    }

    String venue() {
        return venue;
    }

    /** Whether it has an hour to book. */
    boolean books() {
        return hour != null;
    }

    void takeHour() {
        take(feeds.hour());
    }

    void take(Feeds.Hour given) {
        hour = given;
        venue = given.venueId();
    }

    String venuePath() {
        return "/venues/" + venue;
    }

    String slots() {
        return "/bookings/slots?venue_id=" + venue;
    }

    String availability() {
        return "/bookings/availability?venue_id=" + venue + "&date=" + today.plusDays(1 + random.nextInt(DAYS));
    }

    String wish() {
        return "{\"venue_id\":\"" + hour.venueId() + "\",\"court_id\":\"" + hour.courtId() + "\",\"start_datetime\":\""
                + hour.start() + "\",\"end_datetime\":\"" + hour.end() + "\"}";
    }

    boolean knowsTag() {
        return tags.containsKey(venue);
    }

    String tag() {
        return tags.get(venue);
    }

    void learnTag(String tag) {
        tags.put(venue, tag);
    }

    void beginIteration() {
        iterationStart = System.nanoTime();
    }

    long iterationStart() {
        return iterationStart;
    }

    void begin() {
        start = System.nanoTime();
    }

    long start() {
        return start;
    }
}
