package studio.kengen.policy;

/// Names a value inside a JSON text, `/Statement/0/Action` (RFC 6901).
///
/// @param text empty for the whole text, otherwise starting with `/`
public record JsonPointer(String text) {
    /// The whole text.
    public static final JsonPointer ROOT = new JsonPointer("");

    /// @throws IllegalArgumentException if `text` is neither empty nor starts with `/`
    public JsonPointer {
        if (!text.isEmpty() && text.charAt(0) != '/') {
            throw new IllegalArgumentException("not a JSON pointer: " + text);
        }
    }

    /// The member `name` of the object that this pointer names.
    public JsonPointer child(String name) {
        boolean plain = name.indexOf('~') < 0 && name.indexOf('/') < 0;
        String step = plain ? name : name.replace("~", "~0").replace("/", "~1");
        return new JsonPointer(text + '/' + step);
    }

    /// The element `index`, from 0, of the list that this pointer names.
    public JsonPointer child(int index) {
        return new JsonPointer(text + '/' + index);
    }

    /// The value that this one is a part of; the root is its own parent.
    public JsonPointer parent() {
        return new JsonPointer(text.substring(0, Math.max(0, text.lastIndexOf('/'))));
    }

    @Override
    public String toString() {
        return text;
    }
}
