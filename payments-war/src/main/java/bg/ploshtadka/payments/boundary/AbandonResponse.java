package bg.ploshtadka.payments.boundary;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The checkout is closed. */
@Schema(description = "The checkout is closed: nobody can pay there any more")
public record AbandonResponse(@Schema(example = "true") boolean abandoned) {}
