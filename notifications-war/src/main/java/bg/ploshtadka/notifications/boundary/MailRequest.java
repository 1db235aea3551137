package bg.ploshtadka.notifications.boundary;

import bg.ploshtadka.kernel.Actor;
import bg.ploshtadka.notifications.Envelope;
import bg.ploshtadka.notifications.Letter;
import bg.ploshtadka.notifications.MailLanguage;
import bg.ploshtadka.rest.PlainText;
import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A mail that an admin writes.
 *
 * @param template a name under which such mails can be found again
 * @param triggeredBy what caused it; left out: the admin
 */
@Schema(description = "A mail that an admin writes")
public record MailRequest(
        @NotNull @Email @Size(min = 3, max = 254) @Schema(description = "The receiver", example = "ivan@example.bg")
        String to,

        @NotNull @PlainText(max = Letter.MAX_SUBJECT) @Schema(example = "Промяна в работното време")
        String subject,

        @NotNull
        @PlainText(max = 100_000, lines = true)
        @Schema(
                description = "The HTML page; its plain text is made from it",
                example = "<p>От понеделник отваряме в 7:00 ч.</p>")
        String html,

        @Pattern(regexp = "[a-z0-9_-]{1,64}", message = "must have 1 to 64 characters of a-z, 0-9, _ and -")
        @Schema(description = "A name to find such mails by", example = "announcement", nullable = true)
        String template,

        @PlainText(max = 100)
        @Schema(description = "What caused it; left out: the admin", example = "campaign:opening", nullable = true)
        String triggeredBy) {
    Envelope envelope(Actor admin) {
        return new Envelope(to, MailLanguage.BG, template, triggeredBy == null ? "user:" + admin.id() : triggeredBy);
    }

    Letter letter() {
        return Letter.ofHtml(subject, html);
    }
}
