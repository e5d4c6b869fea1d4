package studio.kengen.exchange.cloudformation;

import java.io.StringWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.yaml.snakeyaml.DumperOptions;
import org.yaml.snakeyaml.DumperOptions.FlowStyle;
import org.yaml.snakeyaml.DumperOptions.ScalarStyle;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.NodeTuple;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;
import org.yaml.snakeyaml.nodes.Tag;

/// Writes templates as YAML, with the short forms of intrinsic functions. Texts that YAML 1.1 would take for something
/// else (`2012-10-17`, `yes`, an account's number) are put into quotes.
final class TemplateYaml {
    private static final int INDENT = 2;

    private TemplateYaml() {}

    static String write(Map<String, Object> template) {
        StringWriter out = new StringWriter();
        new Yaml(options()).serialize(node(template), out);
        return out.toString();
    }

    private static DumperOptions options() {
        DumperOptions options = new DumperOptions();
        options.setIndent(INDENT);
        options.setIndicatorIndent(INDENT);
        options.setIndentWithIndicator(true);
        options.setSplitLines(false);
        options.setAllowUnicode(true);
        options.setLineBreak(DumperOptions.LineBreak.UNIX);
        return options;
    }

    private static Node node(Object value) {
        return switch (value) {
            case Map<?, ?> members -> {
                List<NodeTuple> tuples = new ArrayList<>();
                members.forEach((name, member) ->
                        tuples.add(new NodeTuple(scalar(Tag.STR, name), node(member))));
                yield new MappingNode(Tag.MAP, tuples, FlowStyle.BLOCK);
            }
            case List<?> elements ->
                    new SequenceNode(
                            Tag.SEQ,
                            elements.stream().map(TemplateYaml::node).toList(),
                            FlowStyle.BLOCK);
            case Intrinsic function -> scalar(new Tag(function.tag()), function.argument());
            case Boolean truth -> scalar(Tag.BOOL, truth);
            case Integer number -> scalar(Tag.INT, number);
            default -> scalar(Tag.STR, value);
        };
    }

    private static ScalarNode scalar(Tag tag, Object value) {
        return new ScalarNode(tag, value.toString(), null, null, ScalarStyle.PLAIN);
    }
}
