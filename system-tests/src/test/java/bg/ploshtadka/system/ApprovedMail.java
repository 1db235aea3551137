package bg.ploshtadka.system;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.regex.Pattern;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * A mail as it was approved, with the facts of a test in place of the approved ones. What nobody can know before, such as
 * secrets in links and the ids and moments in calendar files, is left out of the comparison.
 *
 * @param facts what stands in the approved mail, and what is to stand there
 */
record ApprovedMail(String language, String template, Map<String, String> facts) {
    private static final Path APPROVED = Path.of("../domain-ejb/src/test/resources/mail/approved");
    private static final String SUBJECT = "Subject: ";
    private static final Pattern LINK = Pattern.compile("https?://[^\\s\"<]+");
    private static final Pattern UNKNOWABLE = Pattern.compile("(?m)^(DTSTAMP|UID|ORGANIZER;CN=PloshtadkaBG):.*$");

    /** What the reader's list of mails shows of it. */
    String subject() {
        return text().lines().findFirst().orElseThrow().substring(SUBJECT.length());
    }

    /** Fails unless this mail is it, in every form. */
    void assertSame(Inbox.Mail mail) {
        assertThat(comparable(SUBJECT + mail.subject() + "\n\n" + mail.text().strip()))
                .as("text of %s in %s", template, language)
                .isEqualTo(comparable(text()));
        assertThat(comparable(mail.html()))
                .as("HTML of %s in %s", template, language)
                .isEqualTo(comparable(read(".html")));
        boolean hasCalendar = Files.exists(file(".ics"));
        assertThat(mail.calendar().isPresent())
                .as("calendar file of %s", template)
                .isEqualTo(hasCalendar);
        if (hasCalendar) {
            assertThat(comparable(mail.calendar().orElseThrow()))
                    .as("calendar file of %s in %s", template, language)
                    .isEqualTo(comparable(read(".ics")));
        }
    }

    private String text() {
        return read(".txt");
    }

    private String read(String ending) {
        try {
            String approved = Files.readString(file(ending)).replace("\n ", "");
            for (Map.Entry<String, String> fact : facts.entrySet()) {
                approved = approved.replace(fact.getKey(), fact.getValue());
            }
            return approved;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Path file(String ending) {
        return APPROVED.resolve(language).resolve(template + ending);
    }

    private static String comparable(String text) {
        String unfolded = text.replace("\r\n", "\n").replace("\n ", "").strip();
        return UNKNOWABLE.matcher(LINK.matcher(unfolded).replaceAll("LINK")).replaceAll("$1");
    }
}
