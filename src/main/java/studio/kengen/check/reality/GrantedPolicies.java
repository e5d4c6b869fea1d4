package studio.kengen.check.reality;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import studio.kengen.engine.statement.CompiledPolicy;
import studio.kengen.evidence.AttachedPolicy;
import studio.kengen.evidence.AuthorizationDetails;
import studio.kengen.evidence.GroupDetail;
import studio.kengen.evidence.Identity;
import studio.kengen.evidence.InlinePolicy;
import studio.kengen.evidence.ManagedPolicy;
import studio.kengen.evidence.RoleDetail;
import studio.kengen.evidence.StoredPolicy;
import studio.kengen.evidence.UserDetail;
import studio.kengen.i18n.Message;
import studio.kengen.policy.PolicyDocument;

/// The policies that hold for a role or user, as far as the authorization details have them.
///
/// @param identity inline and managed policies, those of its groups included, each once
/// @param boundary the permissions boundary; empty if it has none, or it is not known
/// @param unknown the identity policies whose documents are not there or broken, and groups that are not there
/// @param unknownBoundary the same of the boundary
record GrantedPolicies(
        List<CompiledPolicy> identity,
        List<CompiledPolicy> boundary,
        List<Message> unknown,
        Optional<Message> unknownBoundary) {
    static GrantedPolicies of(Identity identity, AuthorizationDetails details) {
        return new Gatherer(details).gather(identity);
    }

    private static final class Gatherer {
        private final AuthorizationDetails details;
        private final Map<String, CompiledPolicy> policies = new LinkedHashMap<>();
        private final List<Message> unknown = new ArrayList<>();

        Gatherer(AuthorizationDetails details) {
            this.details = details;
        }

        GrantedPolicies gather(Identity identity) {
            add(identity, "");
            if (identity instanceof UserDetail user) {
                for (String name : user.groups()) {
                    Optional<GroupDetail> group = details.group(name);
                    group.ifPresentOrElse(
                            found -> add(found, name + "/"),
                            () -> unknown.add(Message.of("reality.unknown.group", name)));
                }
            }
            Optional<String> arn =
                    switch (identity) {
                        case UserDetail user -> user.boundary();
                        case RoleDetail role -> role.boundary();
                        case GroupDetail _ -> Optional.empty();
                    };
            Optional<PolicyDocument> boundary = arn.flatMap(this::managed);
            return new GrantedPolicies(
                    List.copyOf(policies.values()),
                    boundary
                            .map(document -> CompiledPolicy.of(arn.orElseThrow(), document))
                            .stream()
                            .toList(),
                    List.copyOf(unknown),
                    arn.filter(_ -> boundary.isEmpty())
                            .map(name -> Message.of("reality.unknown.boundary", name)));
        }

        /// @param prefix before the names of inline policies, so that those of groups are told apart
        private void add(Identity identity, String prefix) {
            for (InlinePolicy inline : identity.inlinePolicies()) {
                add(prefix + inline.name(), prefix + inline.name(), inline.document().sound());
            }
            for (AttachedPolicy attached : identity.attachedPolicies()) {
                add(attached.arn(), attached.name(), managed(attached.arn()));
            }
        }

        private void add(String key, String name, Optional<PolicyDocument> document) {
            document.ifPresentOrElse(
                    found -> policies.putIfAbsent(key, CompiledPolicy.of(name, found)),
                    () -> unknown.add(Message.of("reality.unknown.policy", name)));
        }

        private Optional<PolicyDocument> managed(String arn) {
            return details.policy(arn)
                    .flatMap(ManagedPolicy::document)
                    .flatMap(StoredPolicy::sound);
        }
    }
}
