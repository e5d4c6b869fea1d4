package studio.kengen.prove;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import studio.kengen.catalog.Catalog;
import studio.kengen.design.Project;
import studio.kengen.design.RowId;
import studio.kengen.design.area.Areas;
import studio.kengen.engine.Requester;
import studio.kengen.engine.decide.PolicySet;
import studio.kengen.engine.reason.Answer;
import studio.kengen.engine.reason.OwnAccountPolicy;
import studio.kengen.engine.reason.Reasoner;
import studio.kengen.engine.reason.Universe;
import studio.kengen.engine.statement.CompiledPolicy;
import studio.kengen.generate.Attachments;
import studio.kengen.generate.Document;
import studio.kengen.prove.TableStatements.NeededPart;

/// What of area B somebody reaches in its own account, row by row.
///
/// Looked at are the resources of that account: those whose ARN or target names no other one. What other accounts' resource
/// policies let in is not. Safe to share between threads.
public final class ReachOfB {
    private static final PolicySet NO_GUARDRAILS = Guardrails.of(List.of(), List.of());

    private final Project project;
    private final Reasoner reasoner;
    private final Confirmation confirmation;
    private final PolicySet guardrails;
    private final ResourceDocuments resources;
    private final List<String> unreadable;
    private final GrantedRows needed;
    private final UnacceptableRows unacceptable;

    /// Somebody to ask about.
    ///
    /// @param requester of the account whose resources are looked at
    /// @param identity all its identity policies
    /// @param boundary its permissions boundary; empty if it has none
    /// @param isUnderGuardrails whether SCPs and RCPs bind it: not so in the management account
    /// @param sources the access sources that it stands for: what their rows of Table 1 ask for under their controls is as
    ///     designed
    public record Holder(
            Requester.OfAccount requester,
            List<CompiledPolicy> identity,
            List<CompiledPolicy> boundary,
            boolean isUnderGuardrails,
            Collection<RowId> sources) {
        public Holder {
            identity = List.copyOf(identity);
            boundary = List.copyOf(boundary);
            sources = List.copyOf(sources);
        }

        /// The same holder with one more identity policy.
        public Holder allowed(CompiledPolicy more) {
            List<CompiledPolicy> all = new ArrayList<>(identity);
            all.add(more);
            return new Holder(requester, all, boundary, isUnderGuardrails, sources);
        }

        private String account() {
            return requester.account();
        }

        /// The same with what bears on a row alone.
        private Holder only(UnacceptableRow row) {
            return new Holder(
                    requester,
                    identity.stream().map(row::metIn).toList(),
                    boundary.stream().map(row::metIn).toList(),
                    isUnderGuardrails,
                    sources);
        }

        private boolean isAllowedSomething() {
            return identity.stream()
                    .flatMap(policy -> policy.statements().stream())
                    .anyMatch(statement -> !statement.isDeny());
        }
    }

    /// What of a row of Table 3-1 somebody is allowed.
    ///
    /// @param own whether its identity policies within its boundary allow something of it
    /// @param beyondA whether something of it remains under SCPs, RCPs and resource policies that its rows of Table 1
    ///     under their controls do not ask for
    public record Reached(RowId row, Answer own, Answer beyondA) {
        private static Reached nothing(UnacceptableRow row) {
            return new Reached(row.id(), new Answer.None(), new Answer.None());
        }

        /// Whether it is proved that nothing is allowed.
        public boolean isNothing() {
            return own instanceof Answer.None && beyondA instanceof Answer.None;
        }
    }

    private ReachOfB(
            Areas areas,
            Catalog catalog,
            PolicySet guardrails,
            ResourceDocuments resources,
            List<String> unreadable) {
        this.project = areas.project();
        this.reasoner = new Reasoner(catalog);
        this.confirmation = new Confirmation(catalog);
        this.guardrails = guardrails;
        this.resources = resources;
        this.unreadable = List.copyOf(unreadable);
        this.needed = new GrantedRows(areas, resources);
        this.unacceptable =
                new UnacceptableRows(
                        areas,
                        guardrails.serviceControl().stream()
                                .flatMap(List::stream)
                                .flatMap(policy -> policy.statements().stream())
                                .toList());
    }

    /// The reach under the SCPs, RCPs and resource policies among some documents.
    ///
    /// @param catalog the catalogue that the areas were derived with
    public static <D extends Document> ReachOfB of(
            Areas areas, Attachments<D> documents, Catalog catalog) {
        List<String> unreadable = new ArrayList<>();
        PolicySet guardrails =
                Guardrails.of(
                        DocumentPolicies.compiled(documents.serviceControlPolicies(), unreadable),
                        DocumentPolicies.compiled(documents.resourceControlPolicies(), unreadable));
        ResourceDocuments resources =
                ResourceDocuments.of(areas.project(), documents.resourcePolicies());
        unreadable.addAll(resources.unreadable());
        return new ReachOfB(areas, catalog, guardrails, resources, unreadable);
    }

    /// What of area B may lie in an account, in the order of the table. What is the same in several accounts is one and the same.
    public List<UnacceptableRow> in(String account) {
        return unacceptable.in(account);
    }

    /// Whether answers can differ by where the project's targets are, besides by what [#in] tells.
    public boolean restsOnPlaces() {
        return !resources.isEmpty();
    }

    /// What somebody is allowed of a row.
    ///
    /// @param row that lies in the holder's account
    public Reached of(Holder holder, UnacceptableRow row) {
        Holder asked = holder.only(row);
        boolean othersMayAllow = !resources.isEmpty();
        if (!othersMayAllow && !asked.isAllowedSomething()) {
            return Reached.nothing(row);
        }
        Answer own = own(row, asked);
        return !othersMayAllow && own instanceof Answer.None
                ? Reached.nothing(row)
                : new Reached(row.id(), own, beyondA(row, asked));
    }

    private Answer own(UnacceptableRow row, Holder holder) {
        PolicySet policies =
                attached(NO_GUARDRAILS, holder)
                        .withResource(Optional.of(OwnAccountPolicy.of(holder.account())));
        return find(Obligation.GUARDED, policies, List.of(), row, holder);
    }

    private Answer beyondA(UnacceptableRow row, Holder holder) {
        if (!unreadable.isEmpty()) {
            return new Answer.Open(unreadable.getFirst());
        }
        List<NeededPart> permitted =
                TableStatements.needed(
                        holder.sources().stream()
                                .flatMap(id -> project.source(id).stream())
                                .flatMap(source -> needed.of(source).stream())
                                .toList(),
                        project);
        PolicySet policies =
                attached(holder.isUnderGuardrails() ? guardrails : NO_GUARDRAILS, holder)
                        .withResource(Optional.of(resources.in(holder.account())));
        return find(Obligation.SAFE, policies, permitted, row, holder);
    }

    private static PolicySet attached(PolicySet guardrails, Holder holder) {
        return guardrails.withIdentity(holder.identity()).withBoundary(holder.boundary());
    }

    private Answer find(
            Obligation obligation,
            PolicySet policies,
            List<NeededPart> permitted,
            UnacceptableRow row,
            Holder holder) {
        Obstacle obstacle =
                new Obstacle(
                        obligation, policies, List.of(), permitted, row.statements(), row.index());
        return reasoner.find(
                obstacle,
                Universe.ofOwnResources(holder.requester()),
                request -> confirmation.isYes(obstacle, request));
    }
}
