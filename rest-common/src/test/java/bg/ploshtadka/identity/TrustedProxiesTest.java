package bg.ploshtadka.identity;

import bg.ploshtadka.configuration.ConfigurationException;
import bg.ploshtadka.configuration.Settings;
import bg.ploshtadka.kernel.ClientAddress;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class TrustedProxiesTest {
    private static final String CLIENT = "203.0.113.7";
    private static final String STRANGER = "198.51.100.9";

    private final TrustedProxies proxies = new TrustedProxies("10.0.0.0/8, 127.0.0.1,2001:db8:aaaa::/48");

    @Test
    void takesAClientThatComesItselfForWhoItIs() {
        assertThat(client(CLIENT)).isEqualTo(CLIENT);
    }

    @Test
    void doesNotBelieveAHeaderFromAnybody() {
        assertThat(client(STRANGER, CLIENT)).isEqualTo(STRANGER);
        assertThat(client(STRANGER, "10.0.0.1, 127.0.0.1")).isEqualTo(STRANGER);
    }

    @Test
    void believesATrustedProxy() {
        assertThat(client("10.1.2.3", CLIENT)).isEqualTo(CLIENT);
    }

    @Test
    void believesAChainOfTrustedProxies() {
        assertThat(client("127.0.0.1", CLIENT + ", 10.0.0.5,10.0.0.6")).isEqualTo(CLIENT);
    }

    @Test
    void readsSeveralHeadersAsOneChain() {
        assertThat(client("127.0.0.1", CLIENT, "10.0.0.5")).isEqualTo(CLIENT);
    }

    @Test
    void believesNothingThatStandsBeforeAStranger() {
        assertThat(client("127.0.0.1", "6.6.6.6, " + STRANGER + ", 10.0.0.5")).isEqualTo(STRANGER);
    }

    @Test
    void takesTheFirstOfAChainOfProxiesOnly() {
        assertThat(client("127.0.0.1", "10.0.0.4, 10.0.0.5")).isEqualTo("10.0.0.4");
    }

    @Test
    void takesTheProxyForTheClientWhereItTellsNone() {
        assertThat(client("127.0.0.1")).isEqualTo("127.0.0.1");
        assertThat(client("127.0.0.1", "")).isEqualTo("127.0.0.1");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "unknown",
                "_hidden",
                "example.bg",
                "localhost",
                "203.0.113.7:1234",
                "[2001:db8::1]:1234",
                "[2001:db8::1]",
                "for=203.0.113.7",
                "999.1.1.1",
                "2001:db8::1%eth0",
                "203.0.113.7\u0000",
                "1234567",
                "203.0.1137",
                ":::",
                "-"
            })
    void stopsAtWhatIsNoPlainAddress(String garbage) {
        assertThat(client("127.0.0.1", "6.6.6.6, " + garbage)).isEqualTo("127.0.0.1");
    }

    @Test
    void findsClientsOfIpv6() {
        assertThat(client("2001:db8:aaaa:1::5", "2001:DB8:bbbb::1")).isEqualTo("2001:db8:bbbb:0:0:0:0:1");
        assertThat(client("2001:db8:aaab::5", "2001:db8:bbbb::1")).isEqualTo("2001:db8:aaab:0:0:0:0:5");
    }

    @Test
    void takesAMappedAddressForWhatItMaps() {
        assertThat(client("::ffff:10.1.2.3", "::ffff:" + CLIENT)).isEqualTo(CLIENT);
    }

    @Test
    void doesNotKnowAClientWithoutAnAddressInNumbers() {
        assertThat(proxies.clientOf("localhost", List.of(CLIENT))).isEqualTo(ClientAddress.UNKNOWN);
    }

    @Test
    void trustsNobodyUnlessTold() {
        assertThat(new TrustedProxies("").clientOf("127.0.0.1", List.of(CLIENT)))
                .isEqualTo(new ClientAddress("127.0.0.1"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"10.0.0.0/33", "10.0.0.0/-1", "10.0.0.0/x", "10.0.0.0/", "::1/129", "proxy", "10.0.0", "*"})
    void refusesToStartWithRangesThatAreNone(String ranges) {
        Settings settings = new Settings(name -> Optional.of(ranges));

        assertThatThrownBy(() -> proxies.check(settings))
                .isInstanceOf(ConfigurationException.class)
                .hasMessageStartingWith("TRUSTED_PROXIES");
    }

    @ParameterizedTest
    @ValueSource(strings = {"127.0.0.0/8,::1", "0.0.0.0/0", "::/0", "10.0.0.1", " 10.0.0.1 , "})
    void startsWithRanges(String ranges) {
        Settings settings = new Settings(name -> Optional.of(ranges));

        assertThatCode(() -> proxies.check(settings)).doesNotThrowAnyException();
    }

    @ParameterizedTest
    @MethodSource("addressesInAndOutOfRanges")
    void knowsWhatLiesInARange(String range, String address, boolean inside) {
        assertThat(AddressRange.parse(range)
                        .contains(AddressRange.address(address).orElseThrow()))
                .isEqualTo(inside);
    }

    private static Stream<Arguments> addressesInAndOutOfRanges() {
        return Stream.of(
                Arguments.of("192.168.4.0/22", "192.168.7.255", true),
                Arguments.of("192.168.4.0/22", "192.168.8.0", false),
                Arguments.of("192.168.5.9/22", "192.168.4.1", true),
                Arguments.of("10.0.0.1", "10.0.0.1", true),
                Arguments.of("10.0.0.1", "10.0.0.2", false),
                Arguments.of("0.0.0.0/0", "255.255.255.255", true),
                Arguments.of("0.0.0.0/0", "::1", false),
                Arguments.of("::/0", "10.0.0.1", false),
                Arguments.of("fe80::/10", "febf::1", true),
                Arguments.of("fe80::/10", "fec0::1", false));
    }

    private String client(String hop, String... forwarded) {
        return proxies.clientOf(hop, Arrays.asList(forwarded)).text();
    }
}
