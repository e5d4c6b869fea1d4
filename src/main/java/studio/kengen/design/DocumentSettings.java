package studio.kengen.design;

/// How the project wants its documents.
///
/// @param wildcardActions whether actions are shortened by wildcards that mean exactly the same actions in the catalogue
/// @param minified whether policies are written without white space
public record DocumentSettings(boolean wildcardActions, boolean minified) {
    /// Every action by its name, indented.
    public static final DocumentSettings DEFAULT = new DocumentSettings(false, false);
}
