package bg.ploshtadka.notifications;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/**
 * A mail for the mail server; the same at every attempt.
 *
 * @param id the notification's id
 * @param recipient the receiver's e-mail address
 * @param replyTo the e-mail address to which an answer goes, unless that is the sender's
 * @param letter what it says
 * @param writtenAt when it was queued
 */
public record OutgoingMail(UUID id, String recipient, Optional<String> replyTo, Letter letter, Instant writtenAt) {}
