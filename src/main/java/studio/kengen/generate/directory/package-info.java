/// Documents on disk: written into a directory as a whole or not at all, and read back from there.
///
/// [studio.kengen.generate.directory.DocumentDirectory] does both. It knows by a manifest what was generated, so that nothing
/// that people wrote or changed is lost.
///
/// May import what `generate` may, and `generate`.
@NullMarked
package studio.kengen.generate.directory;

import org.jspecify.annotations.NullMarked;
