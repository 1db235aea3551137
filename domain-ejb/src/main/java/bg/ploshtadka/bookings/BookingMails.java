package bg.ploshtadka.bookings;

import bg.ploshtadka.notifications.Mail;
import bg.ploshtadka.notifications.MailLanguage;
import bg.ploshtadka.notifications.MailTemplate;
import bg.ploshtadka.notifications.Outbox;
import bg.ploshtadka.users.Contact;
import bg.ploshtadka.users.People;
import bg.ploshtadka.venues.VenueDirectory;
import bg.ploshtadka.venues.VenueNames;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** Tells customers and owners what became of a booking; the mails leave once the transaction has committed. */
@Stateless
public class BookingMails {
    @Inject
    Outbox outbox;

    @Inject
    People people;

    @Inject
    VenueDirectory venues;

    /** Tells the owner that somebody wants to come. */
    public void requested(Booking booking) {
        String customer =
                people.contactOf(booking.userId()).map(Contact::displayName).orElse("");
        send(booking, booking.venueOwnerId(), MailTemplate.BOOKING_REQUESTED, Map.of("customer", customer));
    }

    /** Tells the customer that the owner has agreed. */
    public void confirmed(Booking booking) {
        send(booking, booking.userId(), MailTemplate.BOOKING_CONFIRMED, Map.of());
    }

    /** Tells the customer that the booking will not take place. */
    public void cancelled(Booking booking, Optional<String> reason) {
        Map<String, Object> more =
                reason.<Map<String, Object>>map(text -> Map.of("reason", text)).orElse(Map.of());
        send(booking, booking.userId(), MailTemplate.BOOKING_CANCELLED, more);
    }

    /** Tells the customer that the hold has ended. */
    public void expired(Booking booking) {
        send(booking, booking.userId(), MailTemplate.BOOKING_EXPIRED, Map.of());
    }

    private void send(Booking booking, UUID receiverId, MailTemplate template, Map<String, Object> more) {
        people.contactOf(receiverId).ifPresent(receiver -> {
            Map<String, Object> values = new HashMap<>(more);
            values.put("name", receiver.displayName());
            values.putAll(facts(booking));
            outbox.queue(new Mail(
                    receiver.email(), MailLanguage.of(receiver.locale()), template, values, "booking:" + booking.id()));
        });
    }

    private Map<String, Object> facts(Booking booking) {
        VenueNames venue = venues.namesOf(List.of(booking.venueId())).get(booking.venueId());
        return Map.of(
                "venue", venue.name(),
                "court", venue.courts().get(booking.courtId()),
                "start", booking.time().start().atZone(venue.zone()),
                "end", booking.time().end().atZone(venue.zone()),
                "total", booking.totalPrice());
    }
}
