package bg.ploshtadka.rest;

import bg.ploshtadka.kernel.Sha256;
import jakarta.ws.rs.core.EntityTag;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;

/** A list as it is sent, with the tag by which clients know it: a digest of the text and of the length of the whole list. */
public final class WrittenList {
    private final byte[] json;
    private final EntityTag tag;

    private WrittenList(byte[] json, EntityTag tag) {
        this.json = json;
        this.tag = tag;
    }

    /**
     * Writes a list.
     *
     * @param total how many items it has on all pages, or null if nobody says so
     */
    static WrittenList of(List<?> list, Object total) {
        String json = JsonFormat.write(list);
        byte[] digest = Sha256.of(total + " in all: " + json);
        String tag = Base64.getUrlEncoder().withoutPadding().encodeToString(digest);
        return new WrittenList(json.getBytes(StandardCharsets.UTF_8), new EntityTag(tag));
    }

    byte[] json() {
        return json;
    }

    EntityTag tag() {
        return tag;
    }
}
