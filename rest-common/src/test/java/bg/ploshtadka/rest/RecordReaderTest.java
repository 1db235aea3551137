package bg.ploshtadka.rest;

import java.io.ByteArrayInputStream;
import java.lang.annotation.Annotation;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

class RecordReaderTest {
    enum Sport {
        FOOTBALL,
        BEACH_TENNIS
    }

    record Wish(
            String fullName,
            BigDecimal pricePerHour,
            Instant startDatetime,
            Sport sport,
            UUID venueId,
            Integer capacity,
            Boolean isIndoor,
            LocalDate day,
            LocalTime opens,
            List<Inner> inners,
            Set<Sport> sports,
            Map<String, Inner> hours) {
        Wish {
            if ("forbidden".equals(fullName)) {
                throw new IllegalArgumentException("secret");
            }
        }

        record Inner(String name) {}
    }

    record Count(int number) {}

    @Test
    void readsEveryKindOfMember() {
        Wish wish = read("""
                {"full_name": "Иван", "price_per_hour": "25.50", "start_datetime": "2026-05-01T10:00:00+03:00",
                 "sport": "beach_tennis", "venue_id": "0190a4a0-0000-7000-8000-000000000000", "capacity": 10,
                 "is_indoor": true, "day": "2026-05-01", "opens": "08:00", "inners": [{"name": "a"}],
                 "sports": ["football"], "hours": {"0": {"name": "b"}}, "unknown": {"ignored": [1]}}""");

        assertThat(wish)
                .isEqualTo(new Wish(
                        "Иван",
                        new BigDecimal("25.50"),
                        Instant.parse("2026-05-01T07:00:00Z"),
                        Sport.BEACH_TENNIS,
                        UUID.fromString("0190a4a0-0000-7000-8000-000000000000"),
                        10,
                        true,
                        LocalDate.of(2026, 5, 1),
                        LocalTime.of(8, 0),
                        List.of(new Wish.Inner("a")),
                        Set.of(Sport.FOOTBALL),
                        Map.of("0", new Wish.Inner("b"))));
    }

    @Test
    void takesNumbersForAmountsToo() {
        assertThat(read("{\"price_per_hour\": 25.5}").pricePerHour()).isEqualByComparingTo("25.5");
    }

    @Test
    void leavesOutWhatWasLeftOut() {
        assertThat(read("{}").fullName()).isNull();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{\"full_name\": 1} | full_name",
                "{\"full_name\": {}} | full_name",
                "{\"full_name\": \"a\\u0000b\"} | full_name",
                "{\"full_name\": \"\\ud800\"} | full_name",
                "{\"price_per_hour\": \"NaN\"} | price_per_hour",
                "{\"price_per_hour\": \"1e400\"} | price_per_hour",
                "{\"price_per_hour\": 1e400} | price_per_hour",
                "{\"price_per_hour\": 1e-400} | price_per_hour",
                "{\"price_per_hour\": 1e999999999} | price_per_hour",
                "{\"price_per_hour\": true} | price_per_hour",
                "{\"start_datetime\": \"2026-05-01T10:00:00\"} | start_datetime",
                "{\"start_datetime\": \"0001-05-01T10:00:00Z\"} | start_datetime",
                "{\"start_datetime\": \"+99999-05-01T10:00:00Z\"} | start_datetime",
                "{\"start_datetime\": 1777777777} | start_datetime",
                "{\"sport\": \"FOOTBALL\"} | sport",
                "{\"sport\": \"chess\"} | sport",
                "{\"venue_id\": \"1-1-1-1-1\"} | venue_id",
                "{\"capacity\": 7.5} | capacity",
                "{\"capacity\": \"7\"} | capacity",
                "{\"capacity\": 99999999999} | capacity",
                "{\"is_indoor\": \"yes\"} | is_indoor",
                "{\"day\": \"2026-02-30\"} | day",
                "{\"opens\": \"25:00\"} | opens",
                "{\"inners\": {}} | inners",
                "{\"inners\": [{\"name\": \"a\"}, {\"name\": 5}]} | inners[1].name",
                "{\"inners\": [null]} | inners[0]",
                "{\"sports\": [\"football\", \"football\"]} | sports",
                "{\"hours\": {\"0\": 5}} | hours[0]"
            })
    void namesTheMemberThatIsNotOfItsType(String json, String field) {
        assertThat(refusal(json).errors()).extracting(Problem.FieldError::field).containsExactly(field);
    }

    @Test
    void reportsAllWrongMembersAtOnce() {
        assertThat(refusal("{\"capacity\": \"x\", \"day\": 5, \"full_name\": \"ok\"}")
                        .errors())
                .extracting(Problem.FieldError::field)
                .containsExactly("capacity", "day");
    }

    @Test
    void neverQuotesWhatWasSent() {
        assertThat(refusal("{\"venue_id\": \"s3cret\"}").toJson("/x").toString())
                .doesNotContain("s3cret");
    }

    @Test
    void saysThatTheRecordItselfRefuses() {
        assertThat(refusal("{\"full_name\": \"forbidden\"}").errors())
                .containsExactly(new Problem.FieldError("", "body", "is not valid"));
    }

    @Test
    void asksForPrimitivesThatWereLeftOut() {
        ProblemException refused = catchThrowableOfType(
                ProblemException.class, () -> read("{}".getBytes(StandardCharsets.UTF_8), Count.class, Count.class));

        assertThat(refused.problem().errors())
                .containsExactly(new Problem.FieldError("number", "body", "must not be null"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", " ", "{", "{\"full_name\":", "{} x", "{}{}", "NaN", "{\"price_per_hour\": NaN}", "{'a': 1}"})
    void cannotReadWhatIsNoJson(String text) {
        assertThat(refusal(text).status()).isEqualTo(400);
    }

    @Test
    void cannotReadBytesThatAreNoText() {
        ProblemException refused = catchThrowableOfType(
                ProblemException.class,
                () -> read(
                        "{\"full_name\": \"\u00e9\"}".getBytes(StandardCharsets.ISO_8859_1), Wish.class, Wish.class));

        assertThat(refused.problem().status()).isEqualTo(400);
    }

    @Test
    void givesUpOnDepth() {
        assertThat(refusal("[".repeat(5000) + "]".repeat(5000)).status()).isEqualTo(400);
    }

    @Test
    void givesUpOnExponentsBeyondAnyRange() {
        assertThat(refusal("{\"price_per_hour\": 1e99999999999}").status()).isIn(400, 422);
    }

    @ParameterizedTest
    @ValueSource(strings = {"[]", "5", "\"x\"", "true"})
    void wantsAnObjectForARecord(String json) {
        assertThat(refusal(json).errors()).containsExactly(new Problem.FieldError("", "body", "must be an object"));
    }

    @Test
    void tellsMembersSentAsNullFromThoseLeftOut() {
        Patch<?> patch = patch("{\"full_name\": null, \"capacity\": 5}");

        assertThat(patch.cleared()).containsExactly("full_name");
    }

    @Test
    void wantsAnObjectForAPatch() {
        ProblemException refused = catchThrowableOfType(ProblemException.class, () -> patch("[]"));

        assertThat(refused.problem().status()).isEqualTo(422);
    }

    private static Problem refusal(String json) {
        return catchThrowableOfType(ProblemException.class, () -> read(json)).problem();
    }

    private static Wish read(String json) {
        return read(json.getBytes(StandardCharsets.UTF_8), Wish.class, Wish.class);
    }

    private static Patch<?> patch(String json) {
        return read(json.getBytes(StandardCharsets.UTF_8), Patch.class, new TypeOf<Patch<Wish>>() {}.type());
    }

    @SuppressWarnings("unchecked") // The reader is one of all records.
    private static <T extends Record> T read(byte[] body, Class<T> type, Type generic) {
        return (T) new RecordReader()
                .readFrom(
                        (Class<Record>) (Class<?>) type,
                        generic,
                        new Annotation[0],
                        null,
                        null,
                        new ByteArrayInputStream(body));
    }

    /** A type with its arguments. */
    private abstract static class TypeOf<T> {
        Type type() {
            return ((ParameterizedType) getClass().getGenericSuperclass()).getActualTypeArguments()[0];
        }
    }
}
