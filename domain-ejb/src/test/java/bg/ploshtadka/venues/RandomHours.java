package bg.ploshtadka.venues;

import java.time.LocalDate;
import java.time.ZoneId;
import java.time.zone.ZoneOffsetTransition;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;

/** Working hours, zones and days of every kind, for properties. */
public final class RandomHours {
    private static final LocalDate FIRST = LocalDate.of(2027, 1, 1);
    private static final int DAYS = 365;
    private static final int MINUTES_OF_A_DAY = 24 * 60;

    private RandomHours() {}

    /**
     * Zones with whole, half and quarter hours, with changes of an hour and of half an hour, at night and at midnight.
     */
    public static Arbitrary<ZoneId> zones() {
        return Arbitraries.of(
                        "Europe/Sofia",
                        "Asia/Kolkata",
                        "Asia/Kathmandu",
                        "Australia/Lord_Howe",
                        "America/New_York",
                        "America/Havana",
                        "Asia/Beirut",
                        "Pacific/Apia",
                        "UTC")
                .map(ZoneId::of);
    }

    /** Any day of 2027, and more often one of those around a change of the zone's clocks. */
    public static Arbitrary<LocalDate> days(ZoneId zone) {
        Arbitrary<LocalDate> any = Arbitraries.integers().between(0, DAYS - 1).map(FIRST::plusDays);
        ZoneOffsetTransition first =
                zone.getRules().nextTransition(FIRST.atStartOfDay(zone).toInstant());
        if (first == null) {
            return any;
        }
        ZoneOffsetTransition second = zone.getRules().nextTransition(first.getInstant());
        Arbitrary<LocalDate> aroundAChange = Combinators.combine(
                        Arbitraries.of(first, second), Arbitraries.integers().between(-1, 1))
                .as((change, days) -> change.getDateTimeBefore().toLocalDate().plusDays(days));
        return Arbitraries.oneOf(any, aroundAChange);
    }

    /** Hours of some days or of none, which means always; days that meet at midnight are frequent. */
    public static Arbitrary<WorkingHours> hours() {
        Arbitrary<String> days = Arbitraries.of("0", "1", "2", "3", "4", "5", "6", "default");
        return Arbitraries.maps(days, openings()).ofMaxSize(8).map(WorkingHours::of);
    }

    private static Arbitrary<OpeningTime> openings() {
        Arbitrary<Integer> quarters = Arbitraries.integers().between(0, 95).map(quarter -> quarter * 15);
        Arbitrary<Integer> minutes = Arbitraries.integers().between(0, MINUTES_OF_A_DAY - 1);
        Arbitrary<Integer> opens =
                Arbitraries.frequencyOf(Tuple.of(2, Arbitraries.just(0)), Tuple.of(4, quarters), Tuple.of(1, minutes));
        return opens.flatMap(open -> Arbitraries.frequencyOf(
                        Tuple.of(2, Arbitraries.just(MINUTES_OF_A_DAY)),
                        Tuple.of(
                                4,
                                Arbitraries.integers()
                                        .between(open / 15 + 1, 96)
                                        .map(each -> each * 15)),
                        Tuple.of(1, Arbitraries.integers().between(open + 1, MINUTES_OF_A_DAY)))
                .map(close -> new OpeningTime(text(open), text(close))));
    }

    private static String text(int minuteOfDay) {
        return "%02d:%02d".formatted(minuteOfDay / 60, minuteOfDay % 60);
    }
}
