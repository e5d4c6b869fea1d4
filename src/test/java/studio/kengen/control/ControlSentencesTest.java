package studio.kengen.control;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collections;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import studio.kengen.i18n.Message;
import studio.kengen.i18n.Messages;

class ControlSentencesTest {
    private static final ControlKnowledge KNOWLEDGE = ControlKnowledge.bundled();
    private static final Messages ENGLISH = Messages.in(Locale.ENGLISH);
    private static final Messages JAPANESE = Messages.in(Locale.JAPANESE);

    /// The messages that are named by the knowledge.
    private static final Pattern NAMED =
            Pattern.compile(
                    "control\\.(risk|condition|mediated|denial|feature|tower|finding|rule|placeholder)\\..*");

    @Test
    void everySentenceIsASentenceInBothLanguages() {
        assertThat(messages())
                .allSatisfy(message -> {
                    assertThat(ENGLISH.text(message)).endsWith(".").doesNotContain("  ", "{");
                    assertThat(JAPANESE.text(message)).endsWith("。").doesNotContain("  ", "{");
                });
    }

    @Test
    void noSentenceIsLeftOver() {
        Set<String> used =
                messages().map(ControlSentencesTest::innermost).collect(Collectors.toSet());
        KNOWLEDGE.placeholders().forEach(placeholder -> used.add(placeholder.label().key()));
        Set<String> named = new HashSet<>(Collections.list(ENGLISH.bundle("control").getKeys()));
        named.removeIf(key -> !NAMED.matcher(key).matches());

        assertThat(named)
                .containsExactlyInAnyOrderElementsOf(
                        used.stream().filter(key -> NAMED.matcher(key).matches()).toList());
    }

    @Test
    void aDenialNamesActionsAndTheExemptedRole() {
        assertThat(ENGLISH.text(ControlSentences.of(control("s3-log-off/scp/deny-except-role"))))
                .isEqualTo(
                        "Denies s3:PutBucketLogging, s3:PutEncryptionConfiguration,"
                                + " s3:PutBucketNotification to everybody in the accounts except this"
                                + " role: logging administration role.");
    }

    @Test
    void aDenialNamesWhatItDeniesWhereThatIsMoreThanItCovers() {
        assertThat(ENGLISH.text(ControlSentences.of(control("dynamodb-share/rcp/deny-outsiders"))))
                .startsWith("Denies dynamodb:* on our resources");
    }

    @Test
    void aRunbookThatRemovesIsNotSaidToRunByItself() {
        assertThat(
                        ENGLISH.text(
                                ControlSentences.of(
                                        control(
                                                "iam-long-term-key/config-rule/ACCESS_KEYS_ROTATED"))))
                .isEqualTo(
                        "AWS Config finds access keys that have not been rotated for the allowed time."
                                + " The runbook AWSConfigRemediation-RevokeUnusedIAMUserCredentials"
                                + " repairs it when somebody starts it, because something is removed.");
    }

    private static KnownControl control(String id) {
        return KnowledgeFactsTest.controls().stream()
                .filter(control -> control.id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    private static Stream<Message> messages() {
        return Stream.concat(
                KNOWLEDGE.risks().stream().map(ControlSentences::of),
                KnowledgeFactsTest.controls().stream().map(ControlSentences::of));
    }

    /// What a rule finds stands in the sentence that tells how it is repaired.
    private static String innermost(Message message) {
        return message.key().startsWith("control.repair.")
                ? ((Message) message.arguments().getFirst()).key()
                : message.key();
    }
}
