package studio.kengen.prove;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import studio.kengen.design.NeededPermission;
import studio.kengen.design.Project;
import studio.kengen.design.RowId;
import studio.kengen.design.area.Areas;
import studio.kengen.engine.Requester;
import studio.kengen.engine.decide.PolicySet;
import studio.kengen.engine.reason.Universe;
import studio.kengen.engine.statement.CompiledStatement;
import studio.kengen.generate.Attachments;
import studio.kengen.generate.Document;
import studio.kengen.i18n.Message;
import studio.kengen.prove.TableStatements.NeededPart;

/// Those whose requests are looked at, each with the documents that hold for it.
///
/// @param sources the sources of a project, once for each account whose resources they are asked about
/// @param strangers whoever else the resource policies tell apart
/// @param areStrangersComplete whether these show every way in which the resource policies can treat somebody
/// @param guardrails the SCPs, beside FullAWSAccess
/// @param needingOtherPolicies the rows of Table 1 that need policies which are not among the documents
/// @param assumptions what is taken for granted of the requests that rows need
/// @param fromEvidence the names of managed policies whose text is that of an imported export
/// @param unreadable paths of documents that are no policies which AWS accepts
record Parties(
        List<Party> sources,
        List<Party> strangers,
        boolean areStrangersComplete,
        PolicySet guardrails,
        List<RowId> needingOtherPolicies,
        RequestAssumptions assumptions,
        List<String> fromEvidence,
        List<String> unreadable) {
    private static final String ADMINISTRATOR = "KengenAdministrator";

    /// What holds for somebody and nobody knows.
    ///
    /// @param policies the names of policies and boundaries whose text is not known
    /// @param sets the names or paths of permission sets of which it is not known what they attach
    /// @param account the account whose authorization details would tell the policies
    record Unknown(List<String> policies, List<String> sets, String account) {
        static final Unknown NOTHING = new Unknown(List.of(), List.of(), "");

        boolean isEmpty() {
            return policies.isEmpty() && sets.isEmpty();
        }

        /// The names of all.
        Stream<String> names() {
            return Stream.concat(policies.stream(), sets.stream());
        }
    }

    /// One of them.
    ///
    /// @param source the source that it is; empty for an administrator and for strangers
    /// @param resourceAccount the account whose resources it asks for
    /// @param policies what holds for it there
    /// @param needed its rows of A that documents can grant there, as far as its requests are as they are taken for granted
    /// @param permitted all that it may have: its rows of A, and what everybody may
    /// @param unknown what holds for it and nobody knows. For what may allow something, `policies` allow everything; what only
    ///     narrows is not in it. So whatever `policies` do not allow is not allowed.
    record Party(
            Optional<RowId> source,
            Requester requester,
            String resourceAccount,
            PolicySet policies,
            List<NeededPart> needed,
            List<NeededPart> permitted,
            Unknown unknown) {
        /// All that it can ask for there.
        Universe universe() {
            return new Universe(requester, resourceAccount, false, Map.of());
        }
    }

    static <D extends Document> Parties of(Areas areas, Attachments<D> documents) {
        return new PartyFinder<>(areas, documents).find();
    }

    /// The same with `source` alone.
    Parties only(RowId source, Project project) {
        return new Parties(
                sources.stream()
                        .filter(party -> party.source().equals(Optional.of(source)))
                        .toList(),
                List.of(),
                true,
                guardrails,
                needingOtherPolicies.stream()
                        .filter(row ->
                                project.find(row, NeededPermission.class)
                                        .filter(needed -> needed.source().equals(source))
                                        .isPresent())
                        .toList(),
                assumptions,
                fromEvidence,
                unreadable);
    }

    /// Whose requests an obligation is about.
    List<Party> asked(Obligation obligation) {
        return switch (obligation) {
            case SUFFICIENT -> sources;
            case GUARDED -> administrators();
            case SAFE, MINIMAL -> Stream.concat(sources.stream(), strangers.stream()).toList();
        };
    }

    /// What an obligation takes for granted of requests, and of policies that others write.
    List<Message> assumed(Obligation obligation) {
        List<Message> assumed = new ArrayList<>();
        if (obligation == Obligation.SUFFICIENT) {
            assumed.addAll(assumptions.told());
        }
        if (obligation != Obligation.GUARDED && !fromEvidence.isEmpty()) {
            assumed.add(Message.of("prove.assumed.evidence", String.join(", ", fromEvidence)));
        }
        return List.copyOf(assumed);
    }

    /// Of whose requests a proof of an obligation holds, as a sentence.
    Message holds(Obligation obligation) {
        int asked = count(asked(obligation));
        int others =
                obligation == Obligation.SAFE || obligation == Obligation.MINIMAL
                        ? count(strangers)
                        : 0;
        if (asked == 0) {
            return Message.of("prove.holds.nobody");
        }
        if (obligation == Obligation.GUARDED) {
            return Message.of("prove.holds.administrators", asked);
        }
        return others == 0
                ? Message.of("prove.holds.sources", asked)
                : Message.of("prove.holds.others", asked - others, others);
    }

    private static int count(List<Party> some) {
        return (int) some.stream().map(Party::requester).distinct().count();
    }

    /// Whether everybody that an obligation is about is asked.
    boolean isComplete(Obligation obligation) {
        boolean asksStrangers = obligation == Obligation.SAFE || obligation == Obligation.MINIMAL;
        return areStrangersComplete || !asksStrangers;
    }

    /// An administrator in each account that a source lives in.
    private List<Party> administrators() {
        Set<String> seen = new LinkedHashSet<>();
        List<Party> administrators = new ArrayList<>();
        for (Party party : sources) {
            if (party.requester() instanceof Requester.OfAccount principal
                    && principal.account().equals(party.resourceAccount())
                    && seen.add(principal.account())) {
                administrators.add(administrator(party));
            }
        }
        return administrators;
    }

    /// The statements of all SCPs.
    Stream<CompiledStatement> scpStatements() {
        return guardrails.serviceControl().stream()
                .flatMap(List::stream)
                .flatMap(policy -> policy.statements().stream());
    }

    private Party administrator(Party beside) {
        String account = beside.resourceAccount();
        String arn = "arn:aws:iam::" + account + ":role/" + ADMINISTRATOR;
        return new Party(
                Optional.empty(),
                new Requester.Role(arn, account, ADMINISTRATOR),
                account,
                guardrails
                        .withResource(beside.policies().resource())
                        .withIdentity(List.of(Guardrails.EVERYTHING)),
                List.of(),
                List.of(),
                Unknown.NOTHING);
    }
}
