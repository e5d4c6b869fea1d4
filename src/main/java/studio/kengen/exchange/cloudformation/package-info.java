/// Deployments as CloudFormation templates, in YAML and in JSON.
///
/// [studio.kengen.exchange.cloudformation.CloudFormationWriter] is the door. A template is a tree of maps, lists, texts and
/// [studio.kengen.exchange.cloudformation.Intrinsic] functions until it is written.
///
/// May import the rooms of the domain; no other exchange format. SnakeYAML is used here only: it writes YAML 1.1, which is
/// what CloudFormation reads.
@NullMarked
package studio.kengen.exchange.cloudformation;

import org.jspecify.annotations.NullMarked;
