/// Patterns among permission sets: which allow the same, which allow a part of what another does, which nearly the same;
/// and what becomes of a project when they are made one.
///
/// What a set allows is asked of the engine, never of the text. [studio.kengen.identitycenter.pattern.PatternFinder] finds
/// the few pairs that are worth asking about: requests that one set allows and another refuses tell all others apart.
///
/// May import what `identitycenter` may.
@NullMarked
package studio.kengen.identitycenter.pattern;

import org.jspecify.annotations.NullMarked;
