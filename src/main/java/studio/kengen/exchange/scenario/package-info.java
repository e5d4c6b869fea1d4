/// Scenarios for `kengen evaluate`: one request and the policies that bear on it, as JSON.
///
/// May import every room of the domain.
@NullMarked
package studio.kengen.exchange.scenario;

import org.jspecify.annotations.NullMarked;
