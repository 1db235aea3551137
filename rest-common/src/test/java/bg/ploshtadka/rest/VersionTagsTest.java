package bg.ploshtadka.rest;

import bg.ploshtadka.kernel.DomainException;
import bg.ploshtadka.kernel.ProblemType;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class VersionTagsTest {
    @Test
    void writesTheVersion() {
        assertThat(VersionTags.of(7).getValue()).isEqualTo("v7");
    }

    @Test
    void writesWhatIsCountedBehindTheVersion() {
        assertThat(VersionTags.of(7, 345).getValue()).isEqualTo("v7.345");
    }

    @Test
    void countsForWhoReadsAndNotForWhoChanges() {
        assertThat(VersionTags.isKnown(VersionTags.of(7, 345), "\"v7.345\"")).isTrue();
        assertThat(VersionTags.isKnown(VersionTags.of(7, 346), "\"v7.345\"")).isFalse();
        assertThatCode(() -> VersionTags.expected("\"v7.345\"").refuseOther(7)).doesNotThrowAnyException();
    }

    @ParameterizedTest
    @ValueSource(strings = {"\"v7\"", "W/\"v7\"", "\"v6\", \"v7\"", "*", " * ", "W/\"v7.1\"", "\"v6.1\", \"v7.0\""})
    void fitsTheVersionThatWasSeen(String header) {
        assertThatCode(() -> VersionTags.expected(header).refuseOther(7)).doesNotThrowAnyException();
    }

    @Test
    void fitsAnythingIfNothingIsSaid() {
        assertThatCode(() -> VersionTags.expected(null).refuseOther(7)).doesNotThrowAnyException();
    }

    @ParameterizedTest
    @ValueSource(strings = {"\"v7\"", "W/\"v7\"", "\"v6\", \"v7\"", "*"})
    void knowsWhoHasItAlready(String header) {
        assertThat(VersionTags.isKnown(VersionTags.of(7), header)).isTrue();
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(strings = {"\"v6\"", "v7", "garbage", "\"", ",,,", "'v7'", "W/v7", ""})
    void takesAnythingElseForHavingNothing(String header) {
        assertThat(VersionTags.isKnown(VersionTags.of(7), header)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\"v6\"",
                "v7",
                "\"7\"",
                "",
                "\"v99999999999999999999\"",
                "\"v7",
                "\"v6.7\"",
                "\"v7.\"",
                "\"v7.-1\""
            })
    void fitsNoOtherVersion(String header) {
        assertThatThrownBy(() -> VersionTags.expected(header).refuseOther(7))
                .isInstanceOfSatisfying(
                        DomainException.class,
                        refused -> assertThat(refused.type()).isEqualTo(ProblemType.CHANGED_SINCE));
    }
}
