/// Project files, `*.kengen.json`: reading that loses nothing and blames precisely, writing that is the same to the byte.
///
/// Begin at [studio.kengen.exchange.project.ProjectReader] and [studio.kengen.exchange.project.ProjectWriter]. The format
/// is described by `kengen-project.schema.json` beside the classes, which a test holds against what is written.
///
/// May import the rooms of the domain; no other exchange format.
@NullMarked
package studio.kengen.exchange.project;

import org.jspecify.annotations.NullMarked;
