package bg.ploshtadka.users.browser;

import java.util.List;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class CookieTokensTest {
    @Test
    void areReadFromAmongOtherCookies() {
        CookieTokens tokens = in("theme=dark; refresh_token=abc; Refresh_token=no; xrefresh_token=no; refresh_token");

        assertThat(tokens.single()).contains("abc");
        assertThat(tokens.areMixed()).isFalse();
    }

    @Test
    void areMixedIfThereIsAnotherOneInWhateverHeader() {
        assertMixed(in("refresh_token=abc; refresh_token=def"));
        assertMixed(in("refresh_token=abc;refresh_token=abc"));
        assertMixed(in("refresh_token=abc; refresh_token="));
        assertMixed(in("refresh_token=abc", "a=b; refresh_token =def"));
    }

    @Test
    void areNoneWhereNoCookieHoldsOne() {
        assertNone(CookieTokens.in(null));
        assertNone(in(""));
        assertNone(in("refresh_token="));
        assertNone(in("refresh_token= "));
        assertNone(in("refresh_token=" + "x".repeat(513)));
    }

    @Test
    void keepWhatStandsBehindTheFirstEqualsSign() {
        assertThat(in("refresh_token=a=b").single()).contains("a=b");
    }

    private static CookieTokens in(String... headers) {
        return CookieTokens.in(List.of(headers));
    }

    private static void assertMixed(CookieTokens tokens) {
        assertThat(tokens.areMixed()).isTrue();
        assertThat(tokens.single()).isEmpty();
    }

    private static void assertNone(CookieTokens tokens) {
        assertThat(tokens.areMixed()).isFalse();
        assertThat(tokens.single()).isEmpty();
    }
}
