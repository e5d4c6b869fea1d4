package studio.kengen.exchange.cloudformation;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.AbstractConstruct;
import org.yaml.snakeyaml.constructor.SafeConstructor;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.Tag;

/// Reads templates in YAML, with the short forms of functions spelt out.
final class ShortForms extends SafeConstructor {
    private ShortForms() {
        super(new LoaderOptions());
        add("!Ref", name -> Map.of("Ref", name));
        add("!Sub", text -> Map.of("Fn::Sub", text));
        add("!GetAtt", path -> Map.of("Fn::GetAtt", List.of(path.split("\\.", 2))));
    }

    static Object read(String yaml) {
        return new Yaml(new ShortForms()).load(yaml);
    }

    private void add(String tag, Function<String, Object> form) {
        yamlConstructors.put(
                new Tag(tag),
                new AbstractConstruct() {
                    @Override
                    public Object construct(Node node) {
                        return form.apply(((ScalarNode) node).getValue());
                    }
                });
    }
}
