/// What has to be deployed where, so that the documents of a project come into force: resources of AWS with their names,
/// their descriptions, their references to each other and to the place they are deployed to; in no format yet.
///
/// [studio.kengen.generate.deployment.DeploymentPlan] makes it of a set of documents. CloudFormation and Terraform are
/// written from it, and so say the same.
///
/// May import what `generate` may.
@NullMarked
package studio.kengen.generate.deployment;

import org.jspecify.annotations.NullMarked;
