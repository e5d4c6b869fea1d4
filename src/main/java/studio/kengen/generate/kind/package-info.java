/// From the tables of a project to documents: identity policies, boundaries, permission sets, trust and resource policies,
/// policies of the organization. Pure functions of the areas, the catalogue and the knowledge of controls: the same project gives
/// the same bytes, in whatever order its rows stand.
///
/// [DocumentGenerator] is the entrance. It asks one class per kind of document
/// ([studio.kengen.generate.basis.KindGenerator]); the classes behind each are known here only.
///
/// May import `generate`, `basis`, `statement` and `detection`, and what `generate` may import.
@NullMarked
package studio.kengen.generate.kind;

import org.jspecify.annotations.NullMarked;
