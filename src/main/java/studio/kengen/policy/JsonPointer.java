package studio.kengen.policy;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Names a value inside a JSON text, `/Statement/0/Action` (RFC 6901).
///
/// It is the step from the value around it, and its text is made when it is asked for: reading a policy makes a pointer
/// for every value, but shows few of them. Two pointers are equal if their texts are. Immutable.
public final class JsonPointer {
    /// The whole text.
    public static final JsonPointer ROOT = new JsonPointer(null, "");

    private final @Nullable JsonPointer parent;
    private final String step;

    private JsonPointer(@Nullable JsonPointer parent, String step) {
        this.parent = parent;
        this.step = step;
    }

    /// The pointer that is written as `text`.
    ///
    /// @throws IllegalArgumentException if `text` is neither empty nor starts with `/`
    public static JsonPointer of(String text) {
        if (text.isEmpty()) {
            return ROOT;
        }
        if (text.charAt(0) != '/') {
            throw new IllegalArgumentException("not a JSON pointer: " + text);
        }
        JsonPointer pointer = ROOT;
        for (String step : text.substring(1).split("/", -1)) {
            pointer = pointer.child(step.replace("~1", "/").replace("~0", "~"));
        }
        return pointer;
    }

    /// The member `name` of the object that this pointer names.
    public JsonPointer child(String name) {
        return new JsonPointer(this, name);
    }

    /// The element `index`, from 0, of the list that this pointer names.
    public JsonPointer child(int index) {
        return new JsonPointer(this, Integer.toString(index));
    }

    /// The value that this one is a part of; the root is its own parent.
    public JsonPointer parent() {
        return parent == null ? this : parent;
    }

    /// The name of the member, or the number of the element, that this pointer names; empty for the root.
    public String step() {
        return step;
    }

    /// The names of members and numbers of elements from the root to here; empty for the root.
    List<String> steps() {
        Deque<String> steps = new ArrayDeque<>();
        for (JsonPointer each = this; each.parent != null; each = each.parent) {
            steps.addFirst(each.step);
        }
        return List.copyOf(steps);
    }

    /// As it is written: empty for the whole text, otherwise starting with `/`.
    public String text() {
        StringBuilder text = new StringBuilder();
        for (String each : steps()) {
            text.append('/').append(each.replace("~", "~0").replace("/", "~1"));
        }
        return text.toString();
    }

    @Override
    public boolean equals(Object other) {
        return this == other
                || (other instanceof JsonPointer pointer && steps().equals(pointer.steps()));
    }

    @Override
    public int hashCode() {
        return steps().hashCode();
    }

    @Override
    public String toString() {
        return text();
    }
}
