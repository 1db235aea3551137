package bg.ploshtadka.notifications.boundary;

import bg.ploshtadka.kernel.Actor;
import bg.ploshtadka.notifications.Envelope;
import bg.ploshtadka.notifications.Letter;
import bg.ploshtadka.notifications.MailLanguage;
import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.NotBlank;
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

        @NotBlank
        @Size(max = Letter.MAX_SUBJECT)
        @Pattern(regexp = TextPattern.ONE_LINE, message = TextPattern.ONE_LINE_MESSAGE)
        @Schema(example = "Промяна в работното време")
        String subject,

        @NotBlank
        @Size(max = 100_000)
        @Pattern(regexp = TextPattern.NO_NUL, message = TextPattern.NO_NUL_MESSAGE)
        @Schema(
                description = "The HTML page; its plain text is made from it",
                example = "<p>От понеделник отваряме в 7:00 ч.</p>")
        String html,

        @Pattern(regexp = TextPattern.NAME, message = TextPattern.NAME_MESSAGE)
        @Schema(description = "A name to find such mails by", example = "announcement", nullable = true)
        String template,

        @Size(max = 100)
        @Pattern(regexp = TextPattern.ONE_LINE, message = TextPattern.ONE_LINE_MESSAGE)
        @Schema(description = "What caused it; left out: the admin", example = "campaign:opening", nullable = true)
        String triggeredBy) {
    Envelope envelope(Actor admin) {
        return new Envelope(to, MailLanguage.BG, template, triggeredBy == null ? "user:" + admin.id() : triggeredBy);
    }

    Letter letter() {
        return Letter.ofHtml(subject, html);
    }
}
