package bg.ploshtadka.runner;

import java.util.ArrayList;
import java.util.List;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.constructor.AbstractConstruct;
import org.yaml.snakeyaml.constructor.SafeConstructor;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.SequenceNode;
import org.yaml.snakeyaml.nodes.Tag;

/** Knows the tags of Compose: {@code !override} of a list, and {@code !reset} of anything. */
final class ComposeTags extends SafeConstructor {
    ComposeTags() {
        super(new LoaderOptions());
        yamlConstructors.put(new Tag("!override"), new AbstractConstruct() {
            @Override
            public Object construct(Node node) {
                return new Overridden(constructSequence((SequenceNode) node));
            }
        });
        yamlConstructors.put(new Tag("!reset"), new AbstractConstruct() {
            @Override
            public Object construct(Node node) {
                return null;
            }
        });
    }

    /** A list that takes the place of the one in the other file, and is not added to it. */
    static final class Overridden extends ArrayList<Object> {
        private static final long serialVersionUID = 1;

        private Overridden(List<?> list) {
            super(list);
        }
    }
}
