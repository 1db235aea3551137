package bg.ploshtadka.runner;

import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * What a person may choose about a run.
 *
 * @param port the front door's port, 0 for a free one
 * @param data the folder that keeps everything between runs
 * @param database an existing database; the embedded one if empty
 * @param demo whether an empty database gets demo data
 * @param topology how the WARs are spread over servers
 * @param furtherWars archives that every server of ours serves besides, under their names
 * @param server where all WARs are served by somebody else; ours if empty
 */
record UpOptions(
        int port,
        Path data,
        Optional<DatabaseAccess> database,
        boolean demo,
        Topology topology,
        List<Path> furtherWars,
        Optional<URI> server) {}
