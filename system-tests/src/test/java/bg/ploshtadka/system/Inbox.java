package bg.ploshtadka.system;

import jakarta.json.JsonObject;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.awaitility.Awaitility;

/** The mails that the mail catcher holds for one receiver. */
final class Inbox {
    private static final Duration PATIENCE = Duration.ofSeconds(20);
    private static final Pattern LINK = Pattern.compile("https?://\\S+");

    private final Api api;
    private final String address;

    Inbox(Api api, String address) {
        this.api = api;
        this.address = address;
    }

    String address() {
        return address;
    }

    /** All mails to the receiver, the newest first. */
    List<Mail> mails() {
        return api.get("/dev/mail?to=" + Api.encode(address)).expect(200).objects().stream()
                .map(Mail::of)
                .toList();
    }

    /** Waits for a mail whose subject contains these words. */
    Mail await(String words) {
        return Awaitility.await("a mail to " + address + " about " + words)
                .atMost(PATIENCE)
                .until(() -> find(words), Optional::isPresent)
                .orElseThrow();
    }

    private Optional<Mail> find(String words) {
        return mails().stream().filter(mail -> mail.subject().contains(words)).findFirst();
    }

    /**
     * A mail as the catcher shows it.
     *
     * @param headers the header's fields by their names in lower case
     */
    record Mail(String subject, String text, String html, Optional<String> calendar, JsonObject headers) {
        private static Mail of(JsonObject mail) {
            return new Mail(
                    Answer.text(mail, "subject"),
                    Answer.text(mail, "text"),
                    Answer.text(mail, "html"),
                    mail.isNull("calendar") ? Optional.empty() : Optional.of(mail.getString("calendar")),
                    mail.getJsonObject("headers"));
        }

        /** The first link of the plain text. */
        String link() {
            Matcher link = LINK.matcher(text);
            if (!link.find()) {
                throw new AssertionError("No link in: " + text);
            }
            return link.group();
        }

        /** The secret in that link, with which the page that it leads to asks the API. */
        String token() {
            return link().replaceFirst(".*[?&]token=", "");
        }
    }
}
