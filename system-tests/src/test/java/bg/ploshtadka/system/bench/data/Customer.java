package bg.ploshtadka.system.bench.data;

import java.util.UUID;

/** Somebody who can sign in; everybody's password is {@link DataSet#PASSWORD}. */
public record Customer(UUID id, String username) {}
