package studio.kengen.check.practice.knowledge;

import java.util.OptionalInt;
import studio.kengen.i18n.Message;

/// One of the 14 best practices of IAM.
///
/// @param number 1 to 14
/// @param notFollowed the case of not following it, by the practice's number; empty where it has none of its own
/// @param antiPattern the anti-pattern, 1 to 6, that the case belongs to
public record Practice(int number, OptionalInt notFollowed, OptionalInt antiPattern) {
    /// How many anti-patterns there are.
    public static final int ANTI_PATTERNS = 6;

    private static final int FIRST_CIRCLED = 0x2460;

    /// What it asks for, in a few words.
    public Message name() {
        return Message.of("practice.name." + number);
    }

    /// What it means where people sign in through IAM Identity Center.
    public Message inIdentityCenter() {
        return Message.of("practice.identityCenter." + number);
    }

    /// What a case of not following a practice is called.
    ///
    /// @param number the case's number
    public static Message caseName(int number) {
        return Message.of("practice.case." + number);
    }

    /// What an anti-pattern is called.
    ///
    /// @param number 1 to 6
    public static Message antiPatternName(int number) {
        return Message.of("practice.antiPattern." + number);
    }

    /// What an anti-pattern means where people sign in through IAM Identity Center.
    ///
    /// @param number 1 to 6
    public static Message antiPatternInIdentityCenter(int number) {
        return Message.of("practice.antiPatternInIdentityCenter." + number);
    }

    /// ① to ⑥.
    public static String circled(int number) {
        return Character.toString(FIRST_CIRCLED + number - 1);
    }
}
