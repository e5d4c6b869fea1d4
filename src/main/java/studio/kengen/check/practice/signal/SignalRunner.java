package studio.kengen.check.practice.signal;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import studio.kengen.check.practice.account.AccountEvidence;
import studio.kengen.check.practice.account.Shortfall;
import studio.kengen.check.practice.knowledge.PracticeKnowledge;
import studio.kengen.check.practice.knowledge.Signal;
import studio.kengen.check.practice.knowledge.SignalSource;

/// Runs every check and says what follows for its signal.
///
/// A signal is violated if it shows anywhere; not known if it does not show and some account lacks a file or something could
/// not be decided; not applicable if nothing could show; clear otherwise.
public final class SignalRunner {
    private static final Map<String, SignalCheck> CHECKS =
            SignalChecks.all().stream()
                    .collect(
                            Collectors.toUnmodifiableMap(SignalCheck::signal, Function.identity()));

    private SignalRunner() {}

    /// The outcome of each signal, in the order of the knowledge.
    public static List<SignalOutcome> run(Examined examined) {
        return PracticeKnowledge.bundled().signals().stream()
                .map(signal -> outcome(signal, examined))
                .toList();
    }

    private static SignalOutcome outcome(Signal signal, Examined examined) {
        Found found = new Found();
        SequencedMap<SignalSource, List<String>> missing = new TreeMap<>();
        switch (Optional.ofNullable(CHECKS.get(signal.id())).orElseThrow()) {
            case SignalCheck.OfDesign(var _, var look) -> {
                notThere(signal, examined).forEach(source -> missing.put(source, List.of()));
                if (missing.isEmpty()) {
                    look.look(examined, found);
                }
            }
            case SignalCheck.OfAccount(var _, boolean byAbsence, var look) -> {
                if (examined.evidence().accounts().isEmpty()) {
                    signal.needs().forEach(source -> missing.put(source, List.of()));
                }
                for (AccountEvidence account : examined.evidence().accounts()) {
                    List<SignalSource> lacks = lacks(signal, account);
                    if (lacks.isEmpty()) {
                        List<Shortfall> shortfalls = shortfalls(signal, account);
                        if (!byAbsence || shortfalls.isEmpty()) {
                            look.look(account, examined, found);
                        }
                        shortfalls.forEach(shortfall ->
                                found.undecided(
                                        Subjects.account(account, shortfall.file())
                                                .with(shortfall.why())));
                    }
                    lacks.forEach(source ->
                            missing.computeIfAbsent(source, _ -> new ArrayList<>())
                                    .add(account.account()));
                }
            }
        }
        return outcome(signal, found, missing);
    }

    /// The files that the project does not have.
    private static List<SignalSource> notThere(Signal signal, Examined examined) {
        return signal.needs().stream()
                .filter(source ->
                        source.evidence()
                                .filter(kind -> !examined.evidence().kinds().contains(kind))
                                .isPresent())
                .toList();
    }

    /// The sources that an account lacks; where any one would do, all of them or none.
    private static List<SignalSource> lacks(Signal signal, AccountEvidence account) {
        List<SignalSource> lacking =
                signal.needs().stream()
                        .filter(source ->
                                source.evidence()
                                        .filter(kind -> account.kinds().contains(kind))
                                        .isEmpty())
                        .toList();
        return signal.anyOf() && lacking.size() < signal.needs().size() ? List.of() : lacking;
    }

    /// Why the files do not tell all. About the root user a single row or number does, and says so itself where it does not.
    private static List<Shortfall> shortfalls(Signal signal, AccountEvidence account) {
        return RootSignals.ids().contains(signal.id())
                ? List.of()
                : signal.needs().stream()
                        .flatMap(source -> source.evidence().stream())
                        .flatMap(kind ->
                                Optional.ofNullable(account.shortfalls().get(kind)).stream())
                        .toList();
    }

    private static SignalOutcome outcome(
            Signal signal, Found found, SequencedMap<SignalSource, List<String>> missing) {
        SignalResult result =
                !found.violating().isEmpty()
                        ? SignalResult.VIOLATED
                        : !missing.isEmpty()
                                        || !found.undecided().isEmpty()
                                        || found.unknown().isPresent()
                                ? SignalResult.NOT_KNOWN
                                : found.notApplicable().isPresent()
                                        ? SignalResult.NOT_APPLICABLE
                                        : SignalResult.CLEAR;
        return new SignalOutcome(
                signal,
                result,
                found.violating().stream().sorted(OLDEST_FIRST).toList(),
                found.undecided(),
                missing.entrySet().stream()
                        .map(entry -> new Missing(entry.getKey(), entry.getValue()))
                        .toList(),
                found.unknown().or(found::notApplicable));
    }

    private static final Comparator<Subject> OLDEST_FIRST =
            Comparator.comparingLong((Subject subject) -> -subject.ageDays().orElse(-1))
                    .thenComparing(Subject::account)
                    .thenComparing(Subject::name);
}
