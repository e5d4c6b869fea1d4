/// Deployments as modules of Terraform, in its JSON form.
///
/// [studio.kengen.exchange.terraform.TerraformWriter] is the door.
///
/// May import the rooms of the domain; no other exchange format.
@NullMarked
package studio.kengen.exchange.terraform;

import org.jspecify.annotations.NullMarked;
