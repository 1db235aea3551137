package bg.ploshtadka.system;

import jakarta.json.JsonObject;
import java.net.URI;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;

/** A running system and the people that tests need on it. Tests come one after the other. */
final class Stage {
    private static final int CROWD = 10;
    private static final List<String> OWNER_SCOPES = List.of(
            "users:me",
            "venues:read",
            "bookings:read",
            "bookings:write",
            "bookings:cancel",
            "payments:read",
            "venues:me",
            "venues:write",
            "venues:delete",
            "venues:images",
            "venues:schedule",
            "bookings:manage");

    private final Runner runner;
    private final URI origin;
    private Person admin;
    private Person owner;
    private Person customer;
    private List<Person> crowd;

    Stage(Runner runner) {
        this.runner = runner;
        this.origin = runner.origin();
    }

    /** A client without token. */
    Api anonymous() {
        return Api.anonymous(origin);
    }

    /** Where the front door answers. */
    URI origin() {
        return origin;
    }

    /** Where the system keeps a secret of its own, e.g. the key with which it signs. */
    Path secret(String name) {
        return runner.secret(name);
    }

    /** Where the system keeps all that is its own. */
    Path data() {
        return runner.data();
    }

    /** The database behind it, for what its API cannot tell. */
    Database database() {
        return runner.database();
    }

    /** A further server beside that of the system, with these WARs only; the caller ends it. */
    SecondServer secondServer(String... wars) {
        return SecondServer.beside(runner, wars);
    }

    /** The Stripe stand-in. */
    StripeDesk stripe() {
        return new StripeDesk(anonymous());
    }

    /** The admin of the demo data. */
    Person admin() {
        admin = fresh(admin, () -> demoPerson("admin"));
        return admin;
    }

    /** Somebody of the demo data. */
    Person demoPerson(String username) {
        return signedIn(username, DemoAccounts.of(runner.output()).passwordOf(username));
    }

    /** A customer whom tests share that only need somebody with a customer's scopes. */
    Person customer() {
        customer = fresh(customer, this::newCustomer);
        return customer;
    }

    /** An owner whom tests share that only need somebody to own a venue. */
    Person owner() {
        owner = fresh(owner, this::newOwner);
        return owner;
    }

    /** Several customers whom tests share that let many clients ask at once. */
    List<Person> crowd() {
        List<Person> known = crowd == null ? Collections.nCopies(CROWD, null) : crowd;
        crowd = known.stream().map(each -> fresh(each, this::newCustomer)).toList();
        return crowd;
    }

    /** A new customer who has verified the e-mail address and signed in; reads mails in English. */
    Person newCustomer() {
        return newCustomer("en");
    }

    /** The same, who reads mails in this language. */
    Person newCustomer(String language) {
        String username = "guest." + unique();
        register(username, language);
        verify(email(username));
        return signedIn(username, Person.PASSWORD);
    }

    /** A new owner: a customer whom the admin has given an owner's scopes. */
    Person newOwner() {
        return newOwner("en");
    }

    /** The same, who reads mails in this language. */
    Person newOwner(String language) {
        String username = "owner." + unique();
        String id = Answer.text(register(username, language), "id");
        verify(email(username));
        admin().api()
                .put("/users/" + id + "/scopes", Map.of("scopes", OWNER_SCOPES))
                .expect(200);
        return signedIn(username, Person.PASSWORD);
    }

    /** A new active venue with so many courts, of the owner whom tests share. */
    Listing newVenue(int courts) {
        return newVenue(owner(), courts);
    }

    /** A new active venue in Plovdiv, open from 8 to 22 o'clock, with so many courts at 25 EUR an hour. */
    Listing newVenue(Person owner, int courts) {
        Listing listing = Listing.add(owner);
        List<String> ids = new ArrayList<>(listing.courts());
        for (int number = 2; number <= courts; number++) {
            ids.add(listing.addCourt("Court " + number));
        }
        approve(listing);
        return listing.withCourts(ids);
    }

    /** Lets the admin approve a venue. */
    void approve(Listing listing) {
        admin().api()
                .patch("/venues/" + listing.id() + "/status", Map.of("status", "active"))
                .expect(200);
    }

    /** Signs in; a client with the token. */
    Api signIn(String username, String password) {
        return anonymous().with(Answer.text(token(username, password), "access_token"));
    }

    /** The mails to an address. */
    Inbox inbox(String email) {
        return new Inbox(anonymous(), email);
    }

    /** Something that no other test uses. */
    static String unique() {
        return UUID.randomUUID().toString().substring(0, 13);
    }

    static String email(String username) {
        return username + "@example.bg";
    }

    /** Registers a customer, who reads mails in English, and does not verify the address; the user. */
    JsonObject register(String username) {
        return register(username, "en");
    }

    private JsonObject register(String username, String language) {
        return anonymous()
                .post(
                        "/users?locale=" + language,
                        Map.of(
                                "username",
                                username,
                                "password",
                                Person.PASSWORD,
                                "email",
                                email(username),
                                "full_name",
                                Person.NAME))
                .expect(201)
                .object();
    }

    private void verify(String email) {
        String token = inbox(email).await("PloshtadkaBG").token();
        anonymous().get("/auth/verify-email?token=" + token).expect(200);
    }

    /** Somebody whom tests share: all of them together take longer than an access token lives. */
    private Person fresh(Person known, Supplier<Person> first) {
        if (known == null) {
            return first.get();
        }
        return known.isStale() ? signedIn(known.username(), known.password()) : known;
    }

    private Person signedIn(String username, String password) {
        JsonObject token = token(username, password);
        Instant halfOfIt = Instant.now().plusSeconds(token.getInt("expires_in") / 2);
        Api api = anonymous().with(Answer.text(token, "access_token"));
        JsonObject me = api.get("/users/@me").expect(200).object();
        return new Person(Answer.text(me, "id"), username, password, api, inbox(Answer.text(me, "email")), halfOfIt);
    }

    private JsonObject token(String username, String password) {
        return anonymous()
                .postForm("/auth/token", Map.of("username", username, "password", password))
                .expect(200)
                .object();
    }
}
