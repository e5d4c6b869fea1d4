package studio.kengen.control;

import studio.kengen.i18n.Message;

/// A line of a project's own knowledge that does not count.
///
/// @param line which one, the first is 1
/// @param message what is wrong and what to do
public record KnowledgeProblem(int line, Message message) {}
