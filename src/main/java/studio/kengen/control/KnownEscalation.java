package studio.kengen.control;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import studio.kengen.control.KnowledgeFile.Block;
import studio.kengen.i18n.Message;

/// A set of actions by which a principal obtains permissions that it was not given.
///
/// @param id which escalation it is, stable; several sets can be ways of one escalation
/// @param gain what is obtained
/// @param actions all the actions that it takes, `iam:PassRole`, in the order in which they are told
/// @param through those of the actions whose resources say which roles, users or things are meant
/// @param services of a role that is passed: the services that it can be passed to, as `iam:PassedToService` has them;
///     otherwise empty
/// @param needsOthers whether somebody else has to do something too, so that it is not sure to succeed
public record KnownEscalation(
        String id,
        Gain gain,
        List<String> actions,
        List<String> through,
        List<String> services,
        boolean needsOthers) {
    private static final String FILE = "escalations.txt";
    private static final String NEEDED = "needed";

    /// What an escalation obtains.
    public enum Gain {
        /// The rights of a role that lets itself be assumed.
        ASSUMED_ROLE,
        /// The rights of a role that is passed to a service which then does one's bidding.
        PASSED_ROLE,
        /// The rights of the role under which something runs that is there already.
        RUNNING_ROLE,
        /// The rights of a role or user that is taken over, whether it agrees or not.
        PRINCIPAL,
        /// Every permission: a principal that is at hand is given more.
        WIDENED_PRINCIPAL,
        /// Every permission, where the principal itself is among the resources.
        OWN_PERMISSIONS,
        /// Every permission, where what is changed is attached to the principal.
        SHARED_PERMISSIONS;

        /// Files write `own-permissions`.
        private static Gain of(Block block) {
            String word = block.only("gains");
            return Arrays.stream(values())
                    .filter(gain -> gain.name().equals(constantName(word)))
                    .findFirst()
                    .orElseThrow(() -> block.broken("notKnown", word));
        }

        private static String constantName(String word) {
            return word.replace('-', '_').toUpperCase(Locale.ROOT);
        }
    }

    public KnownEscalation {
        actions = List.copyOf(actions);
        through = List.copyOf(through);
        services = List.copyOf(services);
    }

    /// The escalations that come with the studio.
    public static List<KnownEscalation> bundled() {
        return Bundled.ALL;
    }

    /// What the principal does, as a phrase that follows "can".
    public Message phrase() {
        return Message.of("reach.way." + id);
    }

    private static Stream<KnownEscalation> of(Block block) {
        Gain gain = Gain.of(block);
        List<String> through = block.words("through");
        List<String> services = block.words("to");
        boolean needsOthers = block.values("others").contains(NEEDED);
        if (through.isEmpty() || services.isEmpty() == (gain == Gain.PASSED_ROLE)) {
            throw block.broken("needsLine", "through, to");
        }
        return block.values("actions").stream()
                .map(line -> List.of(line.split(" ")))
                .map(actions ->
                        new KnownEscalation(
                                block.value(), gain, actions, through, services, needsOthers));
    }

    /// Read once, when first asked for.
    private static final class Bundled {
        private static final List<KnownEscalation> ALL =
                KnowledgeFile.read(
                                FILE,
                                "escalation",
                                List.of("gains", "through", "to", "actions", "others"))
                        .stream()
                        .flatMap(KnownEscalation::of)
                        .toList();
    }
}
