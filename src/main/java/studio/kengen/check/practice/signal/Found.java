package studio.kengen.check.practice.signal;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import studio.kengen.i18n.Message;

/// Collects what a check finds.
public final class Found {
    private final List<Subject> violating = new ArrayList<>();
    private final List<Subject> undecided = new ArrayList<>();
    private @Nullable Message unknown;
    private @Nullable Message notApplicable;

    /// This violates.
    void violated(Subject subject) {
        violating.add(subject);
    }

    /// This may violate.
    ///
    /// @param subject with the reason as its detail
    void undecided(Subject subject) {
        undecided.add(subject);
    }

    /// Nothing can be said.
    void notKnown(Message reason) {
        unknown = reason;
    }

    /// There is nothing that could violate.
    void notApplicable(Message reason) {
        notApplicable = reason;
    }

    List<Subject> violating() {
        return violating;
    }

    List<Subject> undecided() {
        return undecided;
    }

    Optional<Message> unknown() {
        return Optional.ofNullable(unknown);
    }

    Optional<Message> notApplicable() {
        return Optional.ofNullable(notApplicable);
    }
}
