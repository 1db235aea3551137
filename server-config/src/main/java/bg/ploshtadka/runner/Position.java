package bg.ploshtadka.runner;

import bg.ploshtadka.runner.frontdoor.Availability;
import bg.ploshtadka.runner.frontdoor.Fleet;
import bg.ploshtadka.runner.frontdoor.Traffic;
import java.net.URI;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;

/**
 * A position of the topology, held by one server. It has two sets of ports, so that the successor of its server can be
 * started beside it, and takes over without a moment in which nobody answers.
 */
final class Position {
    private final Topology.Instance instance;
    private final List<PayaraCommand> commands;
    private final Function<PayaraCommand, Server> servers;
    private int turn;
    private volatile Server holder;

    /**
     * A position whose first server is yet to begin.
     *
     * @param commands of two servers that differ in their ports and folders
     * @param servers makes the server of a command
     */
    Position(Topology.Instance instance, List<PayaraCommand> commands, Function<PayaraCommand, Server> servers) {
        this.instance = instance;
        this.commands = List.copyOf(commands);
        this.servers = servers;
        this.holder = servers.apply(commands.get(0));
    }

    String label() {
        return instance.label();
    }

    List<WebApp> webApps() {
        return instance.webApps();
    }

    /** The server that holds it now. */
    Server holder() {
        return holder;
    }

    /** Where its servers answer by turns. */
    List<URI> origins() {
        return commands.stream().map(PayaraCommand::origin).toList();
    }

    /** The archive of classes of its first server. */
    ClassArchive archive() {
        return commands.get(0).archive();
    }

    Fleet.Member member() {
        Server server = holder;
        return new Fleet.Member(
                label(),
                server.origin(),
                server.availability(),
                server.supervision().startedAt());
    }

    /** How the server at this origin is, which is away unless it holds the position. */
    Availability availability(URI origin) {
        Server server = holder;
        return server.origin().equals(origin) ? server.availability() : Availability.AWAY;
    }

    /**
     * Starts a successor, lets it take over when it is ready, and ends the predecessor when that is idle.
     *
     * @param newHolder is told of the successor when it takes over
     * @throws LaunchFailure if the successor does not come up; then everything is as it was
     */
    void replace(Traffic traffic, Consumer<Server> newHolder) {
        PayaraCommand next = commands.get((turn + 1) % commands.size());
        Server successor = servers.apply(next);
        successor.begin();
        Server predecessor = holder;
        holder = successor;
        turn++;
        newHolder.accept(successor);
        predecessor.retire(traffic);
    }
}
