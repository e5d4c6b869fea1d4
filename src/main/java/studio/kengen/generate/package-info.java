/// From the project to documents: identity policies, the permissions boundary, service control policies, Config-rule
/// suggestions. Pure functions of the areas, the catalogue and the knowledge of controls: the same project gives the same
/// bytes, in whatever order its rows stand.
///
/// [studio.kengen.generate.DocumentGenerator] asks one class per [studio.kengen.generate.DocumentKind].
///
/// May import `control`, `design`, `evidence`, and what those may import.
@NullMarked
package studio.kengen.generate;

import org.jspecify.annotations.NullMarked;
