package studio.kengen.evidence;

import java.util.Optional;
import studio.kengen.policy.ParsedPolicy;
import studio.kengen.policy.PolicyDocument;
import studio.kengen.policy.PolicyParser;

/// A policy document as AWS stores it. It is kept as text, which takes a fraction of the memory, and parsed when asked for.
///
/// @param text JSON without white space between the tokens; as it was found where it is no JSON
public record StoredPolicy(String text) {
    /// The document with what is wrong with it.
    public ParsedPolicy parse() {
        return PolicyParser.parse(text);
    }

    /// The document, if it has no errors: then decisions can be based on it.
    public Optional<PolicyDocument> sound() {
        return parse().sound();
    }
}
