package studio.kengen.exchange.identitycenter;

import studio.kengen.evidence.json.Fields;

/// A resource of a Terraform plan, as it is to become.
///
/// @param address `module.team["a"].aws_ssoadmin_permission_set.this[0]`
/// @param module the address of its module; empty for the root module
/// @param type `aws_ssoadmin_permission_set`, of a resource or of a data source
/// @param values what is known of it
record PlannedResource(String address, String module, String type, Fields values, Spot spot) {}
