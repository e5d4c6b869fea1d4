package studio.kengen.identitycenter.pattern;

import java.util.List;
import studio.kengen.design.PermissionSet;
import studio.kengen.identitycenter.pattern.SetMerge.Conflict;
import studio.kengen.identitycenter.pattern.SetMerge.Effect;

/// A set made of several, and what that means; what it changes around it is not worked out yet.
record MergeDraft(PermissionSet merged, List<Effect> effects, List<Conflict> conflicts) {}
