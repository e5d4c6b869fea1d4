/// What documents are, whatever made them: their kinds ([studio.kengen.generate.DocumentKind]), texts and origins ([studio.kengen.generate.GeneratedDocument]), what
/// they and their files are called ([studio.kengen.generate.DocumentNaming]), for whom they hold ([studio.kengen.generate.Attachments]), and how they recognise an
/// access source ([studio.kengen.generate.PrincipalPattern], [studio.kengen.generate.SourcePrincipal]).
///
/// How they come to be is told in the rooms inside, which import one another in this order:
///
/// - `basis`: what all kinds start from: what every source is to be allowed, and what is in area B
/// - `statement`: statements of policies, from their planning to texts within the limits
/// - `detection`: what finds and tells misuse: AWS Config and EventBridge
/// - `kind`: one class per kind of document; [studio.kengen.generate.kind.DocumentGenerator] asks them all and is the entrance
///
/// `deployment` plans how documents get into accounts, `directory` keeps them on disk; they import this room and not those that
/// generate.
///
/// May import `control`, `design`, `evidence`, and what those may import; no room inside.
@NullMarked
package studio.kengen.generate;

import org.jspecify.annotations.NullMarked;
