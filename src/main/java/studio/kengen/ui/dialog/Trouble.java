package studio.kengen.ui.dialog;

import java.nio.file.Path;
import java.util.Optional;
import studio.kengen.i18n.Message;

/// Something that went wrong, for the person who can do something about it.
///
/// @param what what happened, in one sentence
/// @param file the file it happened to; empty where there is none
/// @param remedy what to do about it
/// @param details what a supporter wants to know, for "Copy details"; may be empty
public record Trouble(Message what, Optional<Path> file, Message remedy, String details) {}
