package bg.ploshtadka.venues.boundary;

import bg.ploshtadka.rest.Patch;
import bg.ploshtadka.venues.NewImage;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.net.URI;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What an owner says about a picture. */
@Schema(description = "What an owner says about a picture; url is needed for a new one")
public record ImageRequest(
        @NotNull(groups = Complete.class)
        @Size(max = 500)
        @SecureUrl
        @Schema(maxLength = 500, example = "https://images.example.bg/court.jpg")
        String url,

        @Schema(description = "Whether it stands for the venue in lists; it replaces the one that did")
        Boolean isThumbnail,

        @Min(0) @Schema(minimum = "0", description = "Its place among the pictures; behind the others if left out")
        Integer order) {
    NewImage toImage() {
        return new NewImage(URI.create(url), Boolean.TRUE.equals(isThumbnail), Optional.ofNullable(order));
    }

    /** Puts what was sent over what was said before. */
    static NewImage over(NewImage before, Patch<ImageRequest> patch) {
        return new NewImage(
                URI.create(patch.nullable("url", ImageRequest::url, before.url().toString())),
                patch.nullable("is_thumbnail", ImageRequest::isThumbnail, before.thumbnail()),
                Optional.of(patch.nullable(
                        "order", ImageRequest::order, before.position().orElse(0))));
    }
}
