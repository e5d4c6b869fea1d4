/// Policy statements with places for values that only the user knows: VPC ids, account ids, roles, tags.
///
/// A [studio.kengen.control.template.StatementTemplate] is filled with values or refused with the reasons; there is no
/// half-filled policy. A [studio.kengen.control.template.Placeholder] says what kind of value it takes, so that a form can
/// ask for it.
///
/// May import `policy`.
@NullMarked
package studio.kengen.control.template;

import org.jspecify.annotations.NullMarked;
