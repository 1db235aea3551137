package bg.ploshtadka.users.boundary;

import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/** The pages that people see who follow the link of a reminder; each in Bulgarian and English. */
enum ReminderPage {
    /** Asks whether reminders are to stop. */
    QUESTION("reminders-stop.html"),
    /** Says that they have. */
    DONE("reminders-stopped.html");

    private static final String POLICY =
            "default-src 'none'; style-src 'unsafe-inline'; form-action 'self'; frame-ancestors 'none'";

    private final String html;

    ReminderPage(String file) {
        try (InputStream page = ReminderPage.class.getResourceAsStream(file)) {
            html = new String(page.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The page; it tells nobody the address it came from, which is a secret, and loads nothing. */
    Response response() {
        return Response.ok(html, MediaType.TEXT_HTML_TYPE.withCharset(StandardCharsets.UTF_8.name()))
                .header("Content-Security-Policy", POLICY)
                .header("Referrer-Policy", "no-referrer")
                .header("Cache-Control", "no-store")
                .build();
    }
}
