/// What a statement says about a request: its actions, resources, principals and conditions, each compiled once so that
/// many requests can be asked about.
@NullMarked
package studio.kengen.engine.statement;

import org.jspecify.annotations.NullMarked;
