/// Everything that the studio asks or tells in a window of its own, through one [studio.kengen.ui.dialog.Dialogs], so that
/// tests can answer without a window; and what it tells in passing ([studio.kengen.ui.dialog.Notices]).
///
/// Dialogs are few: what can be undone is not asked about. May import `i18n` and `ui.theme`.
@NullMarked
package studio.kengen.ui.dialog;

import org.jspecify.annotations.NullMarked;
