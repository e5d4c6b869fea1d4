package studio.kengen.check.practice;

import java.util.List;

/// What is known of a case of not following practices, or of an anti-pattern.
///
/// @param number which case, or which anti-pattern from 1 to 6
/// @param practices the practices that it is about
/// @param state violated where it occurs; followed where it does not
public record GroupState(int number, List<Integer> practices, State state) {
    public GroupState {
        practices = List.copyOf(practices);
    }

    static GroupState of(int number, List<PracticeState> practices) {
        return new GroupState(
                number,
                practices.stream().map(each -> each.practice().number()).toList(),
                State.together(practices.stream().map(PracticeState::state).toList()));
    }
}
