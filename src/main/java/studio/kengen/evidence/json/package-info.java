/// JSON values with the places where they stand in a file, taken from a stream one after the other, and asked for by name
/// and type.
@NullMarked
package studio.kengen.evidence.json;

import org.jspecify.annotations.NullMarked;
