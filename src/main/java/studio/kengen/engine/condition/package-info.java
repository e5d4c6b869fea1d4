/// The condition operators: one file per family says when a value of a request matches, and [ConditionTest] adds what all
/// families share: absent keys, `IfExists`, the set operators and several values.
///
/// Source of all rules: IAM user guide, "IAM JSON policy elements: Condition operators" and "Set operators for multivalued
/// context keys".
@NullMarked
package studio.kengen.engine.condition;

import org.jspecify.annotations.NullMarked;
