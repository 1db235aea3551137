package bg.ploshtadka.users.boundary;

import bg.ploshtadka.users.Enquiry;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * Somebody writes to the operator.
 *
 * @param name the name of the person
 * @param email where to answer
 * @param subject one line
 * @param message any number of lines
 * @param turnstileToken what the widget against robots gave out; needed where the widget is in use
 */
@Schema(
        name = "Contact",
        example = "{\"name\":\"Иван Петров\",\"email\":\"ivan@example.bg\",\"subject\":\"Корт за двама\","
                + "\"message\":\"Добър ден!\\nИма ли душове?\",\"turnstile_token\":\"0.zrSnRHO7h0HwSjSCU8oyzbjEtD8p\"}")
public record ContactRequest(
        @NotBlank @Size(max = 100) @Pattern(regexp = Texts.LINE, message = Texts.LINE_MESSAGE)
        String name,

        @NotNull @Size(max = Texts.MAX_EMAIL) @Pattern(regexp = Texts.EMAIL, message = Texts.EMAIL_MESSAGE)
        String email,

        @NotBlank @Size(max = 200) @Pattern(regexp = Texts.LINE, message = Texts.LINE_MESSAGE)
        String subject,

        @NotBlank @Size(max = 5000) @Pattern(regexp = Texts.LINES, message = Texts.LINES_MESSAGE)
        String message,

        @Size(max = 2048) @Pattern(regexp = Texts.LINE, message = Texts.LINE_MESSAGE)
        String turnstileToken) {
    Enquiry toEnquiry() {
        return new Enquiry(name, email, subject, message);
    }

    @Override
    public String toString() {
        return "ContactRequest[not shown]";
    }
}
