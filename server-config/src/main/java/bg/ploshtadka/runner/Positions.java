package bg.ploshtadka.runner;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.OptionalInt;
import java.util.function.BiFunction;
import java.util.stream.Stream;

import static java.util.stream.Collectors.toCollection;

/** Makes the positions of a topology: gives out ports and folders, and introduces all servers to be to each other. */
final class Positions {
    /** Folders of the servers that hold a position by turns; the first is called as the position. */
    private static final List<String> ENDINGS = List.of("", "-b");

    private final Topology topology;
    private final PayaraImage image;
    private final DataFolder folder;
    private final List<Path> furtherWars;

    Positions(UpOptions options, PayaraImage image, DataFolder folder) {
        this.topology = options.topology();
        this.furtherWars = options.furtherWars();
        this.image = image;
        this.folder = folder;
    }

    /** All of them, in the topology's order. Each member of the cluster knows where all may be, its own place first. */
    List<Position> all(Installation installation, BiFunction<Topology.Instance, PayaraCommand, Server> servers) {
        List<Topology.Instance> instances = topology.instances();
        List<Integer> clusterPorts = Stream.generate(Ports::free)
                .limit((long) instances.size() * ENDINGS.size())
                .collect(toCollection(ArrayList::new));
        List<Position> positions = new ArrayList<>();
        for (Topology.Instance instance : instances) {
            List<PayaraCommand> commands = new ArrayList<>();
            for (String ending : ENDINGS) {
                Path root = folder.server(instance.name() + ending);
                OptionalInt port = ending.isEmpty() ? instance.port() : OptionalInt.empty();
                commands.add(command(installation, instance, root, port, List.copyOf(clusterPorts)));
                Collections.rotate(clusterPorts, -1);
            }
            positions.add(new Position(instance, commands, command -> servers.apply(instance, command)));
        }
        return positions;
    }

    private PayaraCommand command(
            Installation installation,
            Topology.Instance instance,
            Path root,
            OptionalInt wantedPort,
            List<Integer> clusterPorts) {
        Stream<Path> own = instance.webApps().stream().map(webApp -> installation.war(webApp.module()));
        List<Path> wars = Stream.concat(own, furtherWars.stream()).toList();
        ClassArchive archive = new ClassArchive(image, root.resolve("classes.txt"));
        int port = wantedPort.isPresent() ? Ports.freeOrAny(wantedPort.getAsInt()) : Ports.free();
        return new PayaraCommand(image, archive, root, topology.heapMegabytes(), port, clusterPorts, wars);
    }
}
