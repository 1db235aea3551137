package bg.ploshtadka.users;

import bg.ploshtadka.kernel.ClientAddress;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class AttempterTest {
    @ParameterizedTest
    @CsvSource({
        "Ivan, ivan",
        "ИВАН, иван",
        "ｉｖａｎ, ivan",
        "İvan, ivan",
        "I\u0307van, i\u0307van",
        "\u212Airil, kiril",
        "ΣΑΣ, σας",
        "E\u0301va, \u00E9va",
        "IVAN@EXAMPLE.BG, ivan@example.bg"
    })
    void countsSpellingsOfOneNameAsOne(String one, String other) {
        assertThat(Attempter.named(one)).isEqualTo(Attempter.named(other));
    }

    @Test
    void keepsNothingThatWasTyped() {
        assertThat(Attempter.named("tri-cheresha-9").text()).doesNotContain("cheresha");
    }

    @Test
    void keepsNamesShortThatGrowWhenTheyAreNormalised() {
        assertThat(Attempter.named("\uFDFA".repeat(254)).text()).hasSize(64);
    }

    @Test
    void countsDifferentNamesApart() {
        assertThat(Attempter.named("ivan")).isNotEqualTo(Attempter.named("ivan1"));
    }

    @ParameterizedTest
    @CsvSource({
        "2001:db8:1:2::1, 2001:db8:1:2:ffff:ffff:ffff:ffff",
        "2001:db8:1:2::1, 2001:DB8:1:2:0:0:0:9",
        "::ffff:192.0.2.1, ::ffff:192.0.2.1"
    })
    void countsANetworkOfIpv6AsOne(String one, String other) {
        assertThat(at(one)).isEqualTo(at(other));
    }

    @ParameterizedTest
    @CsvSource({"2001:db8:1:2::1, 2001:db8:1:3::1", "192.0.2.1, 192.0.2.2", "192.0.2.1, 2001:db8:1:2::1"})
    void countsOtherNetworksApart(String one, String other) {
        assertThat(at(one)).isNotEqualTo(at(other));
    }

    @Test
    void countsAllWithoutAnAddressAsOne() {
        assertThat(Attempter.at(ClientAddress.UNKNOWN)).isEqualTo(Attempter.at(ClientAddress.UNKNOWN));
        assertThat(Attempter.at(ClientAddress.UNKNOWN)).isNotEqualTo(at("0.0.0.0"));
    }

    @Test
    void countsUsersById() {
        UUID id = UUID.randomUUID();

        assertThat(Attempter.user(id)).isEqualTo(Attempter.user(id)).isNotEqualTo(Attempter.user(UUID.randomUUID()));
    }

    private static Attempter at(String address) {
        return Attempter.at(new ClientAddress(address));
    }
}
