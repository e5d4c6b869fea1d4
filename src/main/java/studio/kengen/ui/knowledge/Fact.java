package studio.kengen.ui.knowledge;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import studio.kengen.control.DatedFacts.DatedList;
import studio.kengen.control.KnowledgeText;
import studio.kengen.control.ProjectKnowledge;
import studio.kengen.i18n.Message;
import studio.kengen.policy.Quotas.Quota;

/// A dated fact as it counts in the project.
sealed interface Fact {
    /// What it is called in texts, `managed-policy-size`.
    String name();

    /// What people call it.
    Message label();

    /// When it was read.
    LocalDate asOf();

    /// Where it was read.
    String source();

    /// Whether the project says so, and not the studio.
    boolean isOwn();

    /// What is entered to change it: a number, or one value a line.
    String entered();

    /// The text with what a user has entered in place of this.
    ///
    /// @param given as [#entered] is; may be wrong, which the reader of the text tells
    KnowledgeText changed(KnowledgeText text, String given, LocalDate day, String where);

    /// The text in which the project says nothing of it.
    KnowledgeText reset(KnowledgeText text);

    /// A limit.
    record Limit(Quota quota, boolean isOwn) implements Fact {
        @Override
        public String name() {
            return quota.name().text();
        }

        @Override
        public Message label() {
            return Message.of("knowledge.quota." + quota.name().name());
        }

        @Override
        public LocalDate asOf() {
            return quota.asOf();
        }

        @Override
        public String source() {
            return quota.source();
        }

        @Override
        public String entered() {
            return String.valueOf(quota.value());
        }

        @Override
        public KnowledgeText changed(
                KnowledgeText text, String given, LocalDate day, String where) {
            return text.with(quota.name(), given.strip(), day, where);
        }

        @Override
        public KnowledgeText reset(KnowledgeText text) {
            return text.without(quota.name());
        }
    }

    /// A list of what AWS offers.
    record Values(DatedList list, boolean isOwn) implements Fact {
        @Override
        public String name() {
            return list.name();
        }

        @Override
        public Message label() {
            return Message.of("knowledge.list." + list.name());
        }

        @Override
        public LocalDate asOf() {
            return list.asOf();
        }

        @Override
        public String source() {
            return list.source();
        }

        @Override
        public String entered() {
            return String.join("\n", list.values());
        }

        @Override
        public KnowledgeText changed(
                KnowledgeText text, String given, LocalDate day, String where) {
            List<String> values = List.of(given.strip().split("\\s+"));
            return text.with(new DatedList(list.name(), values, day, where));
        }

        @Override
        public KnowledgeText reset(KnowledgeText text) {
            return text.withoutList(list.name());
        }
    }

    /// Every fact, the limits first.
    static List<Fact> of(ProjectKnowledge knowledge) {
        Set<Object> own = new HashSet<>();
        knowledge.own().quotas().forEach(quota -> own.add(quota.name()));
        knowledge.own().facts().forEach(list -> own.add(list.name()));
        List<Fact> facts = new ArrayList<>();
        knowledge
                .quotas()
                .all()
                .forEach(quota -> facts.add(new Limit(quota, own.contains(quota.name()))));
        knowledge
                .controls()
                .facts()
                .all()
                .forEach(list -> facts.add(new Values(list, own.contains(list.name()))));
        return List.copyOf(facts);
    }
}
