package bg.ploshtadka.kernel;

import jakarta.json.spi.JsonProvider;

/** The maker of JSON, found once: {@link jakarta.json.Json} looks for it through all of the class path at each call. */
public final class JsonSource {
    /** The server's. */
    public static final JsonProvider JSON = JsonProvider.provider();

    private JsonSource() {}
}
