package studio.kengen.evidence.read;

import studio.kengen.evidence.Evidence;
import studio.kengen.evidence.json.JsonItem;
import studio.kengen.evidence.json.Misfit;

/// Makes the facts of one kind of export from its elements.
interface Collector {
    /// Whether a member of an element is needed.
    default boolean wants(String member) {
        return true;
    }

    /// An object of the root ends.
    default void object() {}

    /// A list begins.
    default void begin(String list) {}

    /// Takes an element.
    ///
    /// @param list the name of the list that it is in
    /// @throws Misfit where something of it is wrong; then nothing of it is taken
    void take(String list, JsonItem element) throws Misfit;

    /// All that was taken.
    ///
    /// @throws Misfit where that is no such export after all
    Evidence evidence() throws Misfit;
}
