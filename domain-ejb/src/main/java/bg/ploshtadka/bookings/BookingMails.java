package bg.ploshtadka.bookings;

import bg.ploshtadka.notifications.CalendarEntry;
import bg.ploshtadka.notifications.Mail;
import bg.ploshtadka.notifications.MailLanguage;
import bg.ploshtadka.notifications.MailTemplate;
import bg.ploshtadka.notifications.Outbox;
import bg.ploshtadka.users.Acquaintance;
import bg.ploshtadka.users.Contact;
import bg.ploshtadka.users.People;
import bg.ploshtadka.venues.VenueDirectory;
import bg.ploshtadka.venues.VenueNames;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.ZoneId;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/**
 * Tells customers and owners what became of a booking; the mails leave once the transaction has committed. Guests of an
 * owner have no address here: nobody is told of their bookings.
 */
@Stateless
public class BookingMails {
    /** What of it belongs into the customer's calendar. */
    private static final Set<MailTemplate> ENTRIES =
            EnumSet.of(MailTemplate.BOOKING_CONFIRMED, MailTemplate.BOOKING_CANCELLED, MailTemplate.BOOKING_EXPIRED);

    @Inject
    Outbox outbox;

    @Inject
    People people;

    @Inject
    VenueDirectory venues;

    /**
     * Tells the owner that somebody wants to come.
     *
     * @param known the owner and the customer, by id, as far as they are there
     */
    public void requested(BookingDetails details, Map<UUID, Acquaintance> known) {
        Booking booking = details.booking();
        Optional<Contact> customer = booking.userId().map(known::get).map(Acquaintance::contact);
        Map<String, Object> more = facts(booking, details.venueName(), details.courtName(), details.zone());
        more.put("customer", customer.map(Contact::displayName).orElse(""));
        booking.notes().ifPresent(notes -> more.put("notes", notes));
        Optional.ofNullable(known.get(booking.venueOwnerId()))
                .map(Acquaintance::contact)
                .ifPresent(owner -> outbox.queue(mail(booking, owner, MailTemplate.BOOKING_REQUESTED, more)));
    }

    /** Tells the customer that the owner has agreed. */
    public void confirmed(Booking booking) {
        sendToCustomer(booking, MailTemplate.BOOKING_CONFIRMED, Map.of());
    }

    /** Tells the customer that the booking will not take place. */
    public void cancelled(Booking booking, Optional<String> reason) {
        Map<String, Object> more =
                reason.<Map<String, Object>>map(text -> Map.of("reason", text)).orElse(Map.of());
        sendToCustomer(booking, MailTemplate.BOOKING_CANCELLED, more);
    }

    /** Tells the customer that the hold has ended. */
    public void expired(Booking booking) {
        sendToCustomer(booking, MailTemplate.BOOKING_EXPIRED, Map.of());
    }

    /**
     * Reminds the customer that the booking is near.
     *
     * @param optOutLink where the customer stops reminders
     */
    public void reminder(Booking booking, String optOutLink) {
        sendToCustomer(booking, MailTemplate.BOOKING_REMINDER, Map.of(Mail.UNSUBSCRIBE, optOutLink));
    }

    private void sendToCustomer(Booking booking, MailTemplate template, Map<String, Object> more) {
        booking.userId().ifPresent(customer -> send(booking, customer, template, more));
    }

    private void send(Booking booking, UUID receiverId, MailTemplate template, Map<String, Object> more) {
        people.contactOf(receiverId).ifPresent(receiver -> {
            VenueNames venue = venues.namesOf(List.of(booking.venueId())).get(booking.venueId());
            Map<String, Object> values =
                    facts(booking, venue.name(), venue.courts().get(booking.courtId()), venue.zone());
            values.putAll(more);
            Mail mail = mail(booking, receiver, template, values);
            outbox.queue(ENTRIES.contains(template) ? mail.with(calendarEntry(booking, venue)) : mail);
        });
    }

    private static Mail mail(Booking booking, Contact receiver, MailTemplate template, Map<String, Object> values) {
        values.put("name", receiver.displayName());
        return new Mail(
                receiver.email(), MailLanguage.of(receiver.locale()), template, values, "booking:" + booking.id());
    }

    private static CalendarEntry calendarEntry(Booking booking, VenueNames venue) {
        return new CalendarEntry(
                booking.id(),
                booking.status().isActive(),
                booking.time().start().atZone(venue.zone()),
                booking.time().end().atZone(venue.zone()),
                venue.name() + ", " + venue.courts().get(booking.courtId()),
                venue.address());
    }

    /** What every mail about a booking says; more may be added. */
    private static Map<String, Object> facts(Booking booking, String venue, String court, ZoneId zone) {
        return new HashMap<>(Map.of(
                "venue", venue,
                "court", court,
                "start", booking.time().start().atZone(zone),
                "end", booking.time().end().atZone(zone),
                "total", booking.totalPrice()));
    }
}
