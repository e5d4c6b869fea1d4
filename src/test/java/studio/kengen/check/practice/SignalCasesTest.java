package studio.kengen.check.practice;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import studio.kengen.check.practice.SignalCases.Case;
import studio.kengen.check.practice.knowledge.PracticeKnowledge;
import studio.kengen.check.practice.knowledge.Signal;
import studio.kengen.check.practice.signal.SignalOutcome;
import studio.kengen.check.practice.signal.SignalResult;
import studio.kengen.design.Project;

/// Every signal on files, by small accounts.
class SignalCasesTest {
    /// What needs the organization of the project as well; DesignSignalsTest has it.
    private static final Set<String> WITH_DESIGN = Set.of("11g");

    static List<Case> cases() {
        return SignalCases.all();
    }

    @ParameterizedTest
    @MethodSource("cases")
    void theAccountGivesTheSignalsResult(Case one) {
        SignalOutcome outcome =
                Evidences.board(one.project()).signal(one.signal()).orElseThrow().outcome();

        assertThat(outcome.result().name())
                .as(outcome.subjects() + " " + outcome.undecided() + " " + outcome.reason())
                .isEqualTo(one.result());
        switch (outcome.result()) {
            case VIOLATED -> assertThat(outcome.subjects()).hasSize(one.number());
            case NOT_KNOWN -> assertThat(outcome.undecided()).hasSize(one.number());
            case CLEAR, NOT_APPLICABLE -> assertThat(outcome.subjects()).isEmpty();
        }
    }

    static Stream<Signal> ofFiles() {
        return PracticeKnowledge.bundled().signals().stream()
                .filter(signal -> !signal.isOfDesign());
    }

    @ParameterizedTest
    @MethodSource("ofFiles")
    void withoutFilesItIsNotKnownAndSaysWhatWouldTell(Signal signal) {
        SignalOutcome outcome =
                Evidences.board(Project.empty("test")).signal(signal.id()).orElseThrow().outcome();

        assertThat(outcome.result()).isEqualTo(SignalResult.NOT_KNOWN);
        assertThat(!outcome.missing().isEmpty() || outcome.reason().isPresent()).isTrue();
    }

    @Test
    void everySignalOnFilesHasACaseOfBeingViolatedAndOneOfBeingClear() {
        for (String result : List.of("VIOLATED", "CLEAR")) {
            Set<String> covered =
                    cases().stream()
                            .filter(one -> one.result().equals(result))
                            .map(Case::signal)
                            .collect(Collectors.toSet());
            assertThat(ofFiles().map(Signal::id).filter(id -> !WITH_DESIGN.contains(id)))
                    .as(result)
                    .allMatch(covered::contains);
        }
    }
}
