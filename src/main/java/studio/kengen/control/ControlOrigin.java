package studio.kengen.control;

import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import studio.kengen.control.KnowledgeFile.Block;
import studio.kengen.i18n.Message;

/// Says whose the controls are that are read, and holds a project's own to what the studio's are tested for.
sealed interface ControlOrigin {
    /// Where the control on a line comes from.
    default ControlSource source(String risk, Block line) {
        return source(risk, line.value(), line);
    }

    /// Where the control on a line comes from, by another name.
    ControlSource source(String risk, String name, Block line);

    /// What goes wrong, in words that are not the studio's.
    Optional<Message> sentenceOf(Block risk, Optional<String> title);

    /// This control, if it can be used.
    KnownControl checked(KnownControl control, Block line);

    /// The studio, whose messages explain its controls.
    record Studio() implements ControlOrigin {
        @Override
        public ControlSource source(String risk, String name, Block line) {
            return ControlSource.ofStudio(risk, name);
        }

        @Override
        public Optional<Message> sentenceOf(Block risk, Optional<String> title) {
            return Optional.empty();
        }

        @Override
        public KnownControl checked(KnownControl control, Block line) {
            return control;
        }
    }

    /// A project.
    ///
    /// @param explained the kinds and names of the studio's controls, `scp deny-leave`: its words explain these in every risk
    /// @param resourceTypes the types of resources that something is known to find, `AWS::S3::Bucket`
    record Project(Set<String> explained, Set<String> resourceTypes) implements ControlOrigin {
        private static final Pattern NAME = Pattern.compile("[A-Za-z0-9-]+");

        /// A project that adds to what the studio knows.
        static Project over(ControlKnowledge studio) {
            Set<String> explained = new HashSet<>();
            Set<String> types = new HashSet<>();
            studio.configRules().forEach(rule -> types.addAll(rule.resourceTypes()));
            studio.risks().stream()
                    .flatMap(risk -> risk.controls().stream())
                    .forEach(control -> {
                        explained.add(explanation(control));
                        if (control instanceof Monitor.AnalyzerFinding finding) {
                            types.add(finding.resourceType());
                        }
                    });
            return new Project(Set.copyOf(explained), Set.copyOf(types));
        }

        /// Whether something can be called this.
        static boolean isName(String text) {
            return NAME.matcher(text).matches();
        }

        @Override
        public ControlSource source(String risk, String name, Block line) {
            return ControlSource.ofProject(risk, name, OwnSentence.of(line));
        }

        @Override
        public Optional<Message> sentenceOf(Block risk, Optional<String> title) {
            return Optional.of(
                    OwnSentence.of(risk)
                            .or(() -> title.map(OwnSentence::of))
                            .orElseThrow(() -> risk.broken("needsSentence", risk.value())));
        }

        @Override
        public KnownControl checked(KnownControl control, Block line) {
            boolean isTemplate =
                    control instanceof ConditionControl
                            || control instanceof PredefinedGuardrail.Denial;
            if (isTemplate && !isName(control.source().name())) {
                throw line.broken("noName", control.source().name());
            }
            if (control instanceof Monitor.AnalyzerFinding finding
                    && !resourceTypes.contains(finding.resourceType())) {
                throw line.broken("unknownType", finding.resourceType());
            }
            if (control.source().ownSentence().isEmpty()
                    && !(control instanceof Monitor.ApiEvent)
                    && !explained.contains(explanation(control))) {
                throw line.broken("needsSentence", control.source().name());
            }
            return control;
        }

        /// What one sentence of the studio explains. What Access Analyzer finds is told by the finding alone.
        private static String explanation(KnownControl control) {
            return control instanceof Monitor.AnalyzerFinding finding
                    ? control.kind() + ' ' + finding.finding()
                    : control.kind() + ' ' + control.source().name();
        }
    }
}
