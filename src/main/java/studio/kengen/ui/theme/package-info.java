/// How the studio looks: AtlantaFX Primer, light and dark, with the studio's own style sheet on top.
///
/// May import nothing of the studio but `i18n`.
@NullMarked
package studio.kengen.ui.theme;

import org.jspecify.annotations.NullMarked;
