/// Hidden reach: what an access source can obtain beyond its rows of Table 1, because its rows let it act as somebody else
/// or give itself more.
///
/// [HiddenReach] is the entrance. For every source [StepFinder] looks which known escalations
/// ([studio.kengen.control.KnownEscalation]) its rows together are enough for, and whose rights each obtains;
/// [Chains] follows these steps from source to source. What is reached is measured by Table 3-1, as in Table 3-2.
///
/// It lives here and not in `design` because it follows from knowledge about AWS's services that grows, like the knowledge
/// about controls, and because `generate`, `prove`, `check` and the window, which all may ask for it, are above. Controls
/// and accepted risks of Table 4 do not change what is reached, as they do not change Table 3-2; they change what is left
/// open. May import what `control` may import.
@NullMarked
package studio.kengen.control.reach;

import org.jspecify.annotations.NullMarked;
