/// The screens of IAM Identity Center: the organization, its people, permission sets and assignments, and the planner.
///
/// The tables are [studio.kengen.ui.table.TableSpec]s. What the screens work out they take from the room `identitycenter`;
/// what takes time is worked out in the background.
///
/// May import the rooms of the domain, `exchange.identitycenter`, `ui.documents`, `ui.table`, `ui.shell` and what these may
/// import.
@NullMarked
package studio.kengen.ui.identitycenter;

import org.jspecify.annotations.NullMarked;
