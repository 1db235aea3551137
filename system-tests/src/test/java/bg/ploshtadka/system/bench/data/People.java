package bg.ploshtadka.system.bench.data;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

/** Makes the users, with what they have left behind: how they came, how they sign in. */
final class People {
    /** Everybody and every venue is older than any booking. */
    static final Duration LEAST_AGE = Duration.ofDays(400);

    /** The password of everybody. */
    static final String PASSWORD = "Bench-Lipova-1907";

    /** Its hash, made once with bcrypt at the product's cost. */
    private static final String HASH = "$2b$10$oPo50irJ8z96/1Vxbzmwf.dF9wKYKeuRTDBlvfujE5c21VEjOdPZC";

    private static final String CUSTOMER =
            "{bookings:cancel,bookings:read,bookings:write,payments:read,users:me,venues:read}";
    private static final String OWNER = "{bookings:cancel,bookings:manage,bookings:read,bookings:write,payments:read,"
            + "users:me,venues:delete,venues:images,venues:me,venues:read,venues:schedule,venues:write}";
    private static final String ADMIN =
            "{admin:bookings,admin:notifications,admin:payments,admin:users,admin:venues,users:read}";
    private static final List<String> FIRST = List.of(
            "Мария", "Иван", "Елена", "Георги", "Десислава", "Димитър", "Ралица", "Никола", "Яна", "Петър", "Виктория");
    private static final List<String> LAST =
            List.of("Петрова", "Стоянова", "Димитрова", "Колева", "Тодорова", "Христова", "Маринова", "Илиева");
    private static final Duration YEARS = Duration.ofDays(700);
    private static final Duration A_YEAR = Duration.ofDays(365);
    private static final Duration SIGNED_IN = Duration.ofDays(30);
    private static final int SIGN_INS = 12;
    private static final int HASH_BYTES = 32;

    private final Dice dice = new Dice(1);
    private final Instant now;
    private final List<PersonRow> owners = new ArrayList<>();
    private final List<PersonRow> customers = new ArrayList<>();
    private final PersonRow admin;

    People(Size size, Instant now) {
        this.now = now;
        this.admin = person("bench-admin");
        for (int i = 0; i < size.owners(); i++) {
            owners.add(person("bench-owner-%03d".formatted(i)));
        }
        for (int i = 0; i < size.customers(); i++) {
            customers.add(person("bench-customer-%05d".formatted(i)));
        }
    }

    List<PersonRow> owners() {
        return owners;
    }

    List<PersonRow> customers() {
        return customers;
    }

    PersonRow admin() {
        return admin;
    }

    /** Writes everything about them. */
    void write(Connection connection) throws SQLException {
        writeAccounts(connection);
        writeApplications(connection);
        writeTrail(connection);
        writeSignIns(connection);
    }

    private PersonRow person(String username) {
        Instant created = now.minus(LEAST_AGE).minus(dice.upTo(YEARS));
        String name = dice.of(FIRST) + " " + dice.of(LAST);
        return new PersonRow(dice.id(created), username, name, dice.chance(0.9) ? "bg" : "en", created);
    }

    private Stream<PersonRow> everybody() {
        return Stream.of(Stream.of(admin), owners.stream(), customers.stream()).flatMap(all -> all);
    }

    private void writeAccounts(Connection connection) throws SQLException {
        String columns = "id, username, email, full_name, password_hash, locale, scopes, is_active, email_verified_at,"
                + " tokens_valid_from, created_at, updated_at, booking_reminders";
        try (Copy accounts = new Copy(connection, "users.account", columns)) {
            writeAccount(accounts, admin, ADMIN);
            owners.forEach(owner -> writeAccount(accounts, owner, OWNER));
            customers.forEach(customer -> writeAccount(accounts, customer, CUSTOMER));
        }
    }

    private void writeAccount(Copy accounts, PersonRow person, String scopes) {
        Instant verified = person.createdAt().plus(Duration.ofMinutes(7));
        accounts.row(
                person.id(),
                person.username(),
                person.email(),
                person.fullName(),
                HASH,
                person.locale(),
                scopes,
                true,
                verified,
                person.createdAt(),
                person.createdAt(),
                verified,
                dice.chance(0.95));
    }

    private void writeApplications(Connection connection) throws SQLException {
        String columns = "id, account_id, business_name, phone, message, status, created_at, decided_at, version";
        try (Copy applications = new Copy(connection, "users.owner_application", columns)) {
            for (PersonRow owner : owners) {
                Instant applied = owner.createdAt().plus(Duration.ofHours(2));
                applications.row(
                        dice.id(applied),
                        owner.id(),
                        "Спорт " + owner.fullName(),
                        "+359888%06d".formatted(dice.below(1_000_000)),
                        null,
                        "approved",
                        applied,
                        applied.plus(Duration.ofHours(20)),
                        1);
            }
        }
    }

    private void writeTrail(Connection connection) throws SQLException {
        String columns = "id, event, account_id, actor_id, address, occurred_at";
        try (Copy trail = new Copy(connection, "users.audit_entry", columns)) {
            everybody().forEach(person -> {
                Instant created = person.createdAt();
                Instant verified = created.plus(Duration.ofMinutes(7));
                trail.row(dice.id(created), "account_created", person.id(), null, address(), created);
                trail.row(dice.id(verified), "email_verified", person.id(), null, address(), verified);
                for (int i = dice.below(SIGN_INS); i > 0; i--) {
                    Instant at = now.minus(dice.upTo(A_YEAR));
                    trail.row(dice.id(at), "signed_in", person.id(), person.id(), address(), at);
                }
            });
        }
    }

    private String address() {
        return "198.51.100." + dice.below(256);
    }

    /** Of the last weeks: older ones are forgotten. Two of three users are signed in somewhere. */
    private void writeSignIns(Connection connection) throws SQLException {
        List<SignIn> signIns = everybody()
                .filter(person -> dice.chance(0.67))
                .map(person -> SignIn.of(person, dice, now.minus(dice.upTo(SIGNED_IN))))
                .toList();
        String families = "id, account_id, created_at, expires_at";
        try (Copy rows = new Copy(connection, "users.refresh_family", families)) {
            signIns.forEach(each -> rows.row(each.id, each.account, each.at, each.at.plus(SIGNED_IN)));
        }
        String tokens = "token_hash, family_id, created_at, used_at, successor_hash";
        try (Copy rows = new Copy(connection, "users.refresh_token", tokens)) {
            signIns.forEach(each -> writeTokens(rows, each));
        }
    }

    private void writeTokens(Copy rows, SignIn signIn) {
        String successor = hash();
        rows.row(hash(), signIn.id, signIn.at, now, successor);
        rows.row(successor, signIn.id, now, null, null);
    }

    private String hash() {
        UUID one = dice.id(now);
        UUID other = dice.id(now);
        String hex = (one.toString() + other).replace("-", "");
        return "\\x" + hex.substring(0, 2 * HASH_BYTES);
    }

    /** A family of refresh tokens. */
    private record SignIn(UUID id, UUID account, Instant at) {
        private static SignIn of(PersonRow person, Dice dice, Instant at) {
            return new SignIn(dice.id(at), person.id(), at);
        }
    }
}
