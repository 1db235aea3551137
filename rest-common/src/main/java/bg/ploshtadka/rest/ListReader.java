package bg.ploshtadka.rest;

import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.core.MediaType;
import java.util.Collection;

/** Reads a body that is a list or a set. */
@Consumes(MediaType.APPLICATION_JSON)
public class ListReader extends BodyReader<Collection<?>> {}
