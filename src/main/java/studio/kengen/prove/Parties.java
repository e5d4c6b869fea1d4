package studio.kengen.prove;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import studio.kengen.design.AccessSource;
import studio.kengen.design.RowId;
import studio.kengen.design.area.Areas;
import studio.kengen.design.area.RequestedPermission;
import studio.kengen.engine.Requester;
import studio.kengen.engine.decide.PolicySet;
import studio.kengen.engine.reason.OwnAccountPolicy;
import studio.kengen.engine.statement.CompiledPolicy;
import studio.kengen.engine.statement.CompiledStatement;
import studio.kengen.generate.AppliedControls;
import studio.kengen.generate.Attachments;
import studio.kengen.generate.Document;
import studio.kengen.policy.ActionElement;
import studio.kengen.policy.PolicyDocument;
import studio.kengen.policy.PolicyParser;
import studio.kengen.policy.ResourceElement;
import studio.kengen.policy.Statement;
import studio.kengen.prove.TableStatements.NeededPart;

/// Those whose requests are looked at, each with the documents that hold for it.
///
/// @param sources the sources of a project that have identity policies
/// @param serviceControl the SCPs, beside FullAWSAccess
/// @param unreadable paths of documents that are no policies which AWS accepts
record Parties(
        List<Party> sources, List<List<CompiledPolicy>> serviceControl, List<String> unreadable) {
    /// What stands beside the documents: AWS's SCP, and what makes an administrator.
    static final CompiledPolicy EVERYTHING =
            CompiledPolicy.of(
                    "FullAWSAccess",
                    PolicyDocument.of(
                            Statement.allow(ActionElement.of("*"), ResourceElement.of("*"))));

    /// What stands for the wildcards in the ARN of an IAM Identity Center role.
    private static final String SUFFIX = "0123456789abcdef";

    private static final String ADMINISTRATOR = "KengenAdministrator";

    /// One of them.
    ///
    /// @param source the source that it is; empty for an administrator
    /// @param policies what holds for it
    /// @param needed its rows of A
    record Party(
            Optional<RowId> source,
            Requester.OfAccount requester,
            PolicySet policies,
            List<NeededPart> needed) {}

    static <D extends Document> Parties of(Areas areas, Attachments<D> documents) {
        List<String> unreadable = new ArrayList<>();
        List<CompiledPolicy> guardrails =
                new ArrayList<>(compile(documents.serviceControlPolicies(), unreadable));
        guardrails.add(EVERYTHING);
        List<List<CompiledPolicy>> scps = List.of(guardrails);
        AppliedControls controls = new AppliedControls(areas.project());
        List<Party> sources = new ArrayList<>();
        for (AccessSource source : areas.project().sources()) {
            Optional<Requester.OfAccount> requester = requester(source);
            if (requester.isPresent()) {
                List<D> boundary = documents.boundary(source.id()).stream().toList();
                PolicySet policies =
                        within(requester.get().account(), scps)
                                .withIdentity(
                                        compile(
                                                documents.identityPolicies(source.id()),
                                                unreadable))
                                .withBoundary(compile(boundary, unreadable));
                List<RequestedPermission> rows = rows(areas, source, controls);
                sources.add(
                        new Party(
                                Optional.of(source.id()),
                                requester.get(),
                                policies,
                                TableStatements.needed(rows, controls)));
            }
        }
        return new Parties(sources, scps, unreadable);
    }

    /// Who makes the requests of a source; empty where it has no identity policies of the project's accounts.
    static Optional<Requester.OfAccount> requester(AccessSource source) {
        if (!source.kind().hasIdentityPolicy()) {
            return Optional.empty();
        }
        String arn = source.arn().strip().replace("*", SUFFIX).replace('?', '0');
        return Requester.parse(arn)
                .filter(Requester.OfAccount.class::isInstance)
                .map(Requester.OfAccount.class::cast);
    }

    /// Whose requests an obligation is about.
    List<Party> asked(Obligation obligation) {
        return obligation == Obligation.GUARDED ? administrators() : sources;
    }

    /// An administrator in each account that a source lives in.
    private List<Party> administrators() {
        return sources.stream()
                .map(source -> source.requester().account())
                .distinct()
                .map(this::administrator)
                .toList();
    }

    /// The statements of all SCPs.
    Stream<CompiledStatement> guardrails() {
        return serviceControl.stream()
                .flatMap(List::stream)
                .flatMap(policy -> policy.statements().stream());
    }

    private Party administrator(String account) {
        String arn = "arn:aws:iam::" + account + ":role/" + ADMINISTRATOR;
        return new Party(
                Optional.empty(),
                new Requester.Role(arn, account, ADMINISTRATOR),
                within(account, serviceControl).withIdentity(List.of(EVERYTHING)),
                List.of());
    }

    private static PolicySet within(String account, List<List<CompiledPolicy>> scps) {
        return PolicySet.NONE
                .withServiceControl(scps)
                .withResource(Optional.of(OwnAccountPolicy.of(account)));
    }

    private static List<RequestedPermission> rows(
            Areas areas, AccessSource source, AppliedControls controls) {
        return areas.requestedPermissions().stream()
                .filter(row -> row.row().source().equals(source.id()))
                .filter(row -> !controls.isWithdrawn(row.row()))
                .toList();
    }

    private static <D extends Document> List<CompiledPolicy> compile(
            List<D> documents, List<String> unreadable) {
        List<CompiledPolicy> policies = new ArrayList<>();
        for (D document : documents) {
            PolicyParser.parse(document.text())
                    .sound()
                    .ifPresentOrElse(
                            parsed -> policies.add(CompiledPolicy.of(document.path(), parsed)),
                            () -> unreadable.add(document.path()));
        }
        return policies;
    }
}
