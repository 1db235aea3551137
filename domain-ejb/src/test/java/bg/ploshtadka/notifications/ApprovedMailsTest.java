package bg.ploshtadka.notifications;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

/** Every mail, whole, as a person has read and approved it in {@code src/test/resources/mail/approved}. */
class ApprovedMailsTest {
    private static final String APPROVE = "mails.approve";
    private static final Path APPROVED = Path.of("src/test/resources/mail/approved");

    @ParameterizedTest
    @MethodSource("everyMail")
    void isAsApproved(MailTemplate template, MailLanguage language) throws IOException {
        for (Map.Entry<Path, String> file : filesOf(template, language).entrySet()) {
            if (Boolean.getBoolean(APPROVE)) {
                Files.createDirectories(file.getKey().getParent());
                Files.writeString(file.getKey(), file.getValue());
            }
            assertThat(file.getKey()).as("not approved yet").exists();
            assertThat(file.getValue())
                    .as("%s; if the new one is right: -D%s=true, then read what changed", file.getKey(), APPROVE)
                    .isEqualTo(Files.readString(file.getKey()));
        }
        if (Boolean.getBoolean(APPROVE)) {
            fail("Approved. Read what changed, then run without -D" + APPROVE);
        }
    }

    @Test
    void nothingIsApprovedThatIsNotSent() throws IOException {
        try (Stream<Path> files = Files.walk(APPROVED)) {
            assertThat(files.filter(Files::isRegularFile).collect(Collectors.toSet()))
                    .isEqualTo(everyMail()
                            .map(Arguments::get)
                            .flatMap(mail -> filesOf((MailTemplate) mail[0], (MailLanguage) mail[1]).keySet().stream())
                            .collect(Collectors.toSet()));
        }
    }

    private static Map<Path, String> filesOf(MailTemplate template, MailLanguage language) {
        Letter letter = Mails.letter(Mails.whole(template, language));
        String name = template.text();
        Path folder = APPROVED.resolve(language.text());
        Map<Path, String> files = new TreeMap<>();
        files.put(folder.resolve(name + ".txt"), "Subject: " + letter.subject() + "\n\n" + letter.text());
        files.put(folder.resolve(name + ".html"), letter.html());
        letter.calendar().ifPresent(file -> files.put(folder.resolve(name + ".ics"), file.replace("\r\n", "\n")));
        return files;
    }

    private static Stream<Arguments> everyMail() {
        return Arrays.stream(MailTemplate.values())
                .flatMap(template ->
                        Arrays.stream(MailLanguage.values()).map(language -> Arguments.of(template, language)));
    }
}
