package studio.kengen.exchange.cloudformation;

import java.util.List;
import java.util.Map;

/// An intrinsic function of CloudFormation.
///
/// Source: CloudFormation user guide, "Intrinsic function reference".
sealed interface Intrinsic {
    /// As an object of JSON.
    Map<String, Object> json();

    /// The tag of its short form in YAML, `!Ref`.
    String tag();

    /// What stands behind the tag.
    String argument();

    /// The value of a parameter or pseudo parameter, or what a resource is referred to by.
    record Ref(String name) implements Intrinsic {
        @Override
        public Map<String, Object> json() {
            return Map.of("Ref", name);
        }

        @Override
        public String tag() {
            return "!Ref";
        }

        @Override
        public String argument() {
            return name;
        }
    }

    /// An attribute of a resource.
    record GetAtt(String resource, String attribute) implements Intrinsic {
        @Override
        public Map<String, Object> json() {
            return Map.of("Fn::GetAtt", List.of(resource, attribute));
        }

        @Override
        public String tag() {
            return "!GetAtt";
        }

        @Override
        public String argument() {
            return resource + '.' + attribute;
        }
    }

    /// A text with `${Name}` in the place of references.
    record Sub(String text) implements Intrinsic {
        @Override
        public Map<String, Object> json() {
            return Map.of("Fn::Sub", text);
        }

        @Override
        public String tag() {
            return "!Sub";
        }

        @Override
        public String argument() {
            return text;
        }
    }
}
