package studio.kengen.check;

import studio.kengen.i18n.Message;

/// Something that a check found.
///
/// @param code the check's stable identifier, `UNKNOWN_ACTION`
/// @param place where it is
/// @param message what is wrong and what to do
public record Finding(String code, Severity severity, Place place, Message message) {}
