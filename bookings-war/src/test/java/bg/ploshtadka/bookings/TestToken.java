package bg.ploshtadka.bookings;

import bg.ploshtadka.configuration.SigningKey;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.Signature;
import java.time.Instant;
import java.util.Arrays;
import java.util.Base64;
import java.util.UUID;

/** Makes access tokens as users-war does: the server of the tests knows the key. */
final class TestToken {
    private static final Base64.Encoder BASE64URL = Base64.getUrlEncoder().withoutPadding();

    private TestToken() {}

    /** A token of a user who holds these scopes, super-scopes expanded. */
    static String of(UUID userId, String... scopes) {
        SigningKey key = SigningKey.parse(System.getProperty("JWT_PRIVATE_KEY"));
        String content = part(Json.createObjectBuilder()
                        .add("alg", "RS256")
                        .add("typ", "JWT")
                        .add("kid", key.kid())
                        .build())
                + '.'
                + part(claims(userId, scopes));
        return content + '.' + BASE64URL.encodeToString(signed(key, content));
    }

    private static JsonObject claims(UUID userId, String... scopes) {
        long now = Instant.now().getEpochSecond();
        return Json.createObjectBuilder()
                .add("iss", "https://ploshtadka.bg")
                .add("sub", userId.toString())
                .add("upn", "u" + userId)
                .add("groups", Json.createArrayBuilder(Arrays.asList(scopes)))
                .add("iat", now)
                .add("exp", now + 600)
                .add("jti", UUID.randomUUID().toString())
                .build();
    }

    private static String part(JsonObject json) {
        return BASE64URL.encodeToString(json.toString().getBytes(StandardCharsets.UTF_8));
    }

    private static byte[] signed(SigningKey key, String content) {
        try {
            Signature signature = Signature.getInstance("SHA256withRSA");
            signature.initSign(key.privateKey());
            signature.update(content.getBytes(StandardCharsets.US_ASCII));
            return signature.sign();
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
