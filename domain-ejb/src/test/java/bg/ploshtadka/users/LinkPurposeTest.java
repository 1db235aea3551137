package bg.ploshtadka.users;

import bg.ploshtadka.notifications.MailLanguage;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class LinkPurposeTest {
    @Test
    void whoVerifiesAnAddressComesToThePageInTheLanguageOfTheMail() {
        assertThat(LinkPurpose.VERIFY_EMAIL.path(MailLanguage.BG)).isEqualTo("/bg/verify-email");
        assertThat(LinkPurpose.VERIFY_EMAIL.path(MailLanguage.EN)).isEqualTo("/en/verify-email");
    }

    @Test
    void whoForgotThePasswordComesToThePageInTheLanguageOfTheMail() {
        assertThat(LinkPurpose.RESET_PASSWORD.path(MailLanguage.BG)).isEqualTo("/bg/reset-password");
        assertThat(LinkPurpose.RESET_PASSWORD.path(MailLanguage.EN)).isEqualTo("/en/reset-password");
    }

    @Test
    void mailProgramsStopRemindersAtTheApiItself() {
        assertThat(LinkPurpose.STOP_REMINDERS.path(MailLanguage.EN)).isEqualTo("/auth/reminders/unsubscribe");
    }
}
