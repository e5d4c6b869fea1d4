/// What finds misuse and tells of it: rules of AWS Config with their remediations ([ConformancePacks], [ConfigSuggestions]), and
/// event patterns for EventBridge ([EventPatterns]).
///
/// May import `generate`, `basis` and `statement`, and what `generate` may import.
@NullMarked
package studio.kengen.generate.detection;

import org.jspecify.annotations.NullMarked;
