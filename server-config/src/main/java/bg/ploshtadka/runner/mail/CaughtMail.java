package bg.ploshtadka.runner.mail;

import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/**
 * A mail as its receiver would read it, one per receiver of the envelope.
 *
 * @param to the address of the envelope, whatever the header says
 * @param text the plain part, empty if the mail has none
 * @param html the HTML part as it was sent, empty if the mail has none; not to be trusted
 * @param calendar the calendar file that came with it, empty if there was none
 * @param headers the fields of its header by their names in lower case, as they were sent
 */
public record CaughtMail(
        UUID id,
        String to,
        String subject,
        Optional<String> text,
        Optional<String> html,
        Optional<String> calendar,
        Map<String, String> headers,
        Instant receivedAt) {}
