package bg.ploshtadka.payments;

import bg.ploshtadka.bookings.BookingView;
import bg.ploshtadka.kernel.Actor;
import bg.ploshtadka.kernel.DomainException;
import bg.ploshtadka.kernel.Page;
import bg.ploshtadka.kernel.PageRequest;
import bg.ploshtadka.kernel.ProblemType;
import bg.ploshtadka.kernel.Scope;
import bg.ploshtadka.kernel.SqlReader;
import bg.ploshtadka.testing.BookedVenue;
import bg.ploshtadka.testing.TestDatabase;
import bg.ploshtadka.venues.CountedStatements;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import javax.sql.DataSource;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** Who finds which payments in a database, and what they are told of them. */
class PaymentLedgerTest {
    private static final PageRequest ALL = new PageRequest(1, 100);

    private final DataSource database = TestDatabase.migrated();
    private final CountedStatements statements = new CountedStatements(database);
    private final PaymentLedger ledger = new PaymentLedger();
    private BookedVenue venue;
    private BookedVenue foreign;
    private Actor owner;
    private Actor otherOwner;
    private Actor customer;
    private Actor admin;
    private UUID payment;

    @BeforeEach
    void payAtAVenue() throws SQLException {
        ledger.sql = new SqlReader(statements.dataSource());
        venue = BookedVenue.in(database, "Sofia", "Europe/Sofia");
        foreign = BookedVenue.in(database, "Foreign", "Europe/London");
        owner = new Actor(venue.ownerId(), Scope.OWNER);
        otherOwner = new Actor(foreign.ownerId(), Scope.OWNER);
        customer = new Actor(BookedVenue.account(database, "maria", "Мария Иванова"), Scope.CUSTOMER);
        admin = new Actor(BookedVenue.account(database, "admin", null), Scope.expand(Scope.ADMIN));
        payment = pay(venue, customer, 10);
    }

    @Test
    void showsCustomersTheirOwnUnlessTheyWantOther() {
        assertThat(found(customer, new Wanted())).containsExactly(payment);
        assertThat(found(customer, new Wanted().view(BookingView.MINE))).containsExactly(payment);
        assertThat(found(customer, new Wanted().view(BookingView.VENUE))).isEmpty();
    }

    @Test
    void showsOwnersWhatWasPaidAtTheirVenuesIfTheyAskForIt() throws SQLException {
        UUID asCustomer = pay(foreign, owner, 11);

        assertThat(found(owner, new Wanted().view(BookingView.VENUE))).containsExactly(payment);
        assertThat(found(owner, new Wanted())).containsExactly(asCustomer);
    }

    @Test
    void showsNoOwnerWhatWasPaidToAnother() {
        assertThat(found(otherOwner, new Wanted())).isEmpty();
        assertThat(found(otherOwner, new Wanted().view(BookingView.VENUE))).isEmpty();
        assertThat(found(otherOwner, new Wanted().view(BookingView.VENUE).venueId(venue.id())))
                .isEmpty();
        assertThat(found(otherOwner, new Wanted().view(BookingView.VENUE).userId(customer.id())))
                .isEmpty();
        assertThat(found(otherOwner, new Wanted().view(BookingView.VENUE).text("Sofia")))
                .isEmpty();
        assertThat(found(otherOwner, new Wanted().userId(customer.id()))).isEmpty();
        refuses(() -> ledger.payment(otherOwner, payment), ProblemType.PAYMENT_NOT_FOUND);
        refuses(() -> ledger.ofBooking(otherOwner, bookingOf(payment)), ProblemType.PAYMENT_NOT_FOUND);
    }

    @Test
    void showsAdminsEverythingOrWhatTheyAskFor() throws SQLException {
        UUID own = pay(foreign, admin, 11);

        assertThat(found(admin, new Wanted())).containsExactlyInAnyOrder(payment, own);
        assertThat(found(admin, new Wanted().view(BookingView.ALL))).containsExactlyInAnyOrder(payment, own);
        assertThat(found(admin, new Wanted().userId(customer.id()))).containsExactly(payment);
        assertThat(found(admin, new Wanted().view(BookingView.MINE))).containsExactly(own);
        assertThat(found(admin, new Wanted().view(BookingView.VENUE))).isEmpty();
    }

    @Test
    void showsEverythingToAdminsOnly() {
        for (Actor reader : List.of(customer, owner, otherOwner)) {
            refuses(() -> found(reader, new Wanted().view(BookingView.ALL)), ProblemType.PAYMENT_VIEW_FORBIDDEN);
        }
    }

    @Test
    void showsOnePaymentToItsCustomerTheVenuesOwnerAndAdmins() throws SQLException {
        UUID booking = bookingOf(payment);

        for (Actor reader : List.of(customer, owner, admin)) {
            assertThat(ledger.payment(reader, payment).id()).isEqualTo(payment);
            assertThat(ledger.ofBooking(reader, booking).id()).isEqualTo(payment);
        }
        Actor stranger = new Actor(BookedVenue.account(database, "stranger", null), Scope.CUSTOMER);
        refuses(() -> ledger.payment(stranger, payment), ProblemType.PAYMENT_NOT_FOUND);
        refuses(() -> ledger.ofBooking(stranger, booking), ProblemType.PAYMENT_NOT_FOUND);
        refuses(() -> ledger.payment(admin, UUID.randomUUID()), ProblemType.PAYMENT_NOT_FOUND);
    }

    @Test
    void showsWhatBecameOfARefundToWhoeverOrderedIt() {
        RefundAnswer answer = new RefundAnswer(payment, PaymentStatus.PAID, true);

        assertThat(ledger.refunded(answer).id()).isEqualTo(payment);
    }

    @Test
    void showsOfABookingTheNewestPaymentWhoseMoneyCame() throws SQLException {
        UUID booking = bookingOf(payment);
        UUID again = venue.pay(booking, "25.00", "EUR", "2027-05-02T10:00Z", "2027-05-03T10:00Z");
        UUID failed = venue.pay(booking, "25.00", "EUR", null, null);
        made(again, "2027-05-02T10:00Z");
        made(failed, "2027-05-04T10:00Z");
        venue.setPayment(failed, "status", "failed");

        assertThat(ledger.ofBooking(owner, booking).id()).isEqualTo(again);
    }

    @Test
    void tellsByWhatPeopleRecogniseAPayment() throws SQLException {
        venue.setPayment(payment, "refunded_at", OffsetDateTime.parse("2027-05-02T12:00Z"));

        PaymentView told = ledger.payment(owner, payment);

        assertThat(told.booking())
                .isEqualTo(new PaidBooking(
                        venue.id(),
                        "Sofia",
                        "Court of Sofia",
                        ZoneId.of("Europe/Sofia"),
                        Instant.parse("2027-05-10T10:00:00Z"),
                        Optional.of("Мария Иванова")));
        assertThat(told.paidAt()).contains(Instant.parse("2027-05-01T10:00:00Z"));
        assertThat(told.refundedAt()).contains(Instant.parse("2027-05-02T12:00:00Z"));
        assertThat(told.amount().amount()).isEqualByComparingTo("25.00");
        assertThat(told.userId()).isEqualTo(customer.id());
        assertThat(told.venueOwnerId()).isEqualTo(owner.id());
        assertThat(ledger.page(owner, new Wanted().view(BookingView.VENUE).filter(), ALL)
                        .items())
                .containsExactly(told);
    }

    @Test
    void callsCustomersByTheirUsernameIfThereIsNoOtherNameAndNotAtAllOnceTheyAreGone() throws SQLException {
        UUID nameless = BookedVenue.account(database, "nameless", null);
        UUID theirs = pay(venue, new Actor(nameless, Scope.CUSTOMER), 11);

        assertThat(ledger.payment(owner, theirs).booking().customerName()).contains("nameless");

        BookedVenue.deleteAccount(database, nameless);

        assertThat(ledger.payment(owner, theirs).booking().customerName()).isEmpty();
    }

    @Test
    void stillShowsWhatWasPaidAtVenuesAndCourtsThatAreGone() throws SQLException {
        venue.delete();

        assertThat(found(owner, new Wanted().view(BookingView.VENUE))).containsExactly(payment);
        assertThat(ledger.payment(customer, payment).booking().venueName()).isEqualTo("Sofia");
    }

    @Test
    void narrowsTheListToWhatFitsAllFilters() throws SQLException {
        BookedVenue second = BookedVenue.in(database, owner.id(), "Second", "Europe/Sofia");
        UUID pending = pay(second, customer, 11);
        second.setPayment(pending, "status", "pending");
        made(pending, "2027-05-02T10:00Z");
        made(payment, "2027-05-01T10:00Z");

        assertThat(found(owner, ofVenues().venueId(second.id()))).containsExactly(pending);
        assertThat(found(owner, ofVenues().status(PaymentStatus.PENDING))).containsExactly(pending);
        assertThat(found(owner, ofVenues().bookingId(bookingOf(payment)))).containsExactly(payment);
        assertThat(found(owner, ofVenues().userId(customer.id()))).containsExactly(pending, payment);
        assertThat(found(owner, ofVenues().from("2027-05-02T10:00:00Z"))).containsExactly(pending);
        assertThat(found(owner, ofVenues().to("2027-05-02T10:00:00Z"))).containsExactly(payment);
        assertThat(found(owner, ofVenues().status(PaymentStatus.PAID).venueId(second.id())))
                .isEmpty();
    }

    @Test
    void findsAPartOfANameInAnyCase() throws SQLException {
        UUID other = pay(venue, new Actor(BookedVenue.account(database, "100%_sure", null), Scope.CUSTOMER), 11);
        made(other, "2027-05-02T10:00Z");

        assertThat(found(owner, ofVenues().text("иванОВА"))).containsExactly(payment);
        assertThat(found(owner, ofVenues().text("MARI"))).containsExactly(payment);
        assertThat(found(owner, ofVenues().text("soFI"))).containsExactly(other, payment);
        assertThat(found(owner, ofVenues().text("%_"))).containsExactly(other);
        assertThat(found(owner, ofVenues().text("\\"))).isEmpty();
    }

    @Test
    void givesPagesTheNewestFirst() throws SQLException {
        UUID newer = pay(venue, customer, 11);
        UUID newest = pay(venue, customer, 12);
        made(payment, "2027-05-01T10:00Z");
        made(newer, "2027-05-02T10:00Z");
        made(newest, "2027-05-03T10:00Z");

        Page<PaymentView> second = ledger.page(owner, ofVenues().filter(), new PageRequest(2, 2));

        assertThat(found(owner, ofVenues())).containsExactly(newest, newer, payment);
        assertThat(second.items()).extracting(PaymentView::id).containsExactly(payment);
        assertThat(second.total()).isEqualTo(3);
        assertThat(ledger.page(owner, ofVenues().filter(), new PageRequest(9, 2)))
                .isEqualTo(new Page<>(List.of(), 3, new PageRequest(9, 2)));
    }

    @Test
    void asksTwoQuestionsForAListHoweverLongItIsAndOneForAPayment() throws SQLException {
        for (int hour = 11; hour < 20; hour++) {
            pay(venue, customer, hour);
        }
        statements.reset();

        assertThat(ledger.page(owner, ofVenues().text("Sofia").filter(), ALL).items())
                .hasSize(10);
        assertThat(statements.number()).isEqualTo(2);

        statements.reset();
        ledger.payment(owner, payment);
        assertThat(statements.number()).isEqualTo(1);
    }

    private static void refuses(ThrowingCallable call, ProblemType type) {
        assertThatThrownBy(call)
                .isInstanceOfSatisfying(
                        DomainException.class,
                        refused -> assertThat(refused.type()).isEqualTo(type));
    }

    private static UUID pay(BookedVenue venue, Actor customer, int hour) throws SQLException {
        String day = "2027-05-10T";
        UUID booking = venue.book(customer.id(), "confirmed", day + hour + ":00Z", day + (hour + 1) + ":00Z");
        return venue.pay(booking, "25.00", "EUR", "2027-05-01T10:00Z", null);
    }

    private void made(UUID made, String at) throws SQLException {
        venue.setPayment(made, "created_at", OffsetDateTime.parse(at));
    }

    private UUID bookingOf(UUID known) {
        return ledger.payment(admin, known).bookingId();
    }

    private List<UUID> found(Actor reader, Wanted wanted) {
        Page<PaymentView> page = ledger.page(reader, wanted.filter(), ALL);
        assertThat(page.total()).isEqualTo(page.items().size());
        return page.items().stream().map(PaymentView::id).toList();
    }

    private static Wanted ofVenues() {
        return new Wanted().view(BookingView.VENUE);
    }

    /** A filter as somebody puts it together. */
    private static final class Wanted {
        private BookingView view;
        private PaymentStatus status;
        private UUID userId;
        private UUID bookingId;
        private UUID venueId;
        private Instant from;
        private Instant to;
        private String text;

        Wanted view(BookingView wanted) {
            view = wanted;
            return this;
        }

        Wanted status(PaymentStatus wanted) {
            status = wanted;
            return this;
        }

        Wanted userId(UUID wanted) {
            userId = wanted;
            return this;
        }

        Wanted bookingId(UUID wanted) {
            bookingId = wanted;
            return this;
        }

        Wanted venueId(UUID wanted) {
            venueId = wanted;
            return this;
        }

        Wanted from(String wanted) {
            from = Instant.parse(wanted);
            return this;
        }

        Wanted to(String wanted) {
            to = Instant.parse(wanted);
            return this;
        }

        Wanted text(String wanted) {
            text = wanted;
            return this;
        }

        PaymentFilter filter() {
            return new PaymentFilter(
                    Optional.ofNullable(view),
                    Optional.ofNullable(status),
                    Optional.ofNullable(userId),
                    Optional.ofNullable(bookingId),
                    Optional.ofNullable(venueId),
                    Optional.ofNullable(from),
                    Optional.ofNullable(to),
                    Optional.ofNullable(text));
        }
    }
}
