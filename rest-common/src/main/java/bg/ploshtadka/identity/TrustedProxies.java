package bg.ploshtadka.identity;

import bg.ploshtadka.configuration.ConfigurationException;
import bg.ploshtadka.configuration.Settings;
import bg.ploshtadka.configuration.StartupCheck;
import bg.ploshtadka.kernel.ClientAddress;
import jakarta.enterprise.context.ApplicationScoped;
import java.net.InetAddress;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Tells a client's address. What {@code X-Forwarded-For} says counts only as far as it was written by proxies that the
 * configuration names ({@code TRUSTED_PROXIES}): anybody can send the header.
 */
@ApplicationScoped
public class TrustedProxies extends StartupCheck {
    private static final String SETTING = "TRUSTED_PROXIES";

    private final List<AddressRange> trusted;

    /** Trusts those of the configuration; nobody, if it names none. */
    public TrustedProxies() {
        this(Settings.current().optional(SETTING).orElse(""));
    }

    TrustedProxies(String ranges) {
        this.trusted = parse(ranges);
    }

    @Override
    public void check(Settings settings) {
        parse(settings.optional(SETTING).orElse(""));
    }

    /**
     * The address of the client: that of the hop before ours, unless it is a trusted proxy, which tells the hop before
     * itself, and so on.
     *
     * @param hop who sent the request to this server
     * @param forwarded the values of the request's {@code X-Forwarded-For} headers
     */
    public ClientAddress clientOf(String hop, List<String> forwarded) {
        List<String> hops = forwarded.stream()
                .flatMap(value -> Arrays.stream(value.split(",")))
                .map(String::strip)
                .toList();
        Optional<InetAddress> client = AddressRange.address(hop);
        for (int i = hops.size() - 1; i >= 0 && client.filter(this::isTrusted).isPresent(); i--) {
            Optional<InetAddress> before = AddressRange.address(hops.get(i));
            if (before.isEmpty()) {
                break;
            }
            client = before;
        }
        return client.map(address -> new ClientAddress(address.getHostAddress()))
                .orElse(ClientAddress.UNKNOWN);
    }

    private boolean isTrusted(InetAddress address) {
        return trusted.stream().anyMatch(range -> range.contains(address));
    }

    private static List<AddressRange> parse(String ranges) {
        try {
            return Stream.of(ranges.split(","))
                    .map(String::strip)
                    .filter(range -> !range.isEmpty())
                    .map(AddressRange::parse)
                    .toList();
        } catch (IllegalArgumentException wrong) {
            throw new ConfigurationException(SETTING, wrong.getMessage());
        }
    }
}
