package studio.kengen.control.choice;

import studio.kengen.i18n.Message;

/// Why a choice cannot be made as it was asked for.
///
/// @param field what must be given otherwise: the name of a placeholder, or one of the fields that [Choosing] names; empty
///     where it is the choice as a whole
/// @param message what is wrong and what to do
public record ValueProblem(String field, Message message) {}
