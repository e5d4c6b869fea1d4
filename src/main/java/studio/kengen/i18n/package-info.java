/// Messages for people, in English and Japanese.
///
/// A room names its messages `room.screen.item` and keeps them in the resource bundle `i18n/<room>.properties` with its
/// Japanese twin `i18n/<room>_ja.properties`, so that rooms do not edit each other's files. Rooms below the window pass
/// a [studio.kengen.i18n.Message] and let the caller choose the language.
///
/// [studio.kengen.i18n.DateText] writes and reads dates as people do.
///
/// A leaf: may import nothing of the studio.
@NullMarked
package studio.kengen.i18n;

import org.jspecify.annotations.NullMarked;
