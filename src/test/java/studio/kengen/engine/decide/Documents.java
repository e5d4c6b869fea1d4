package studio.kengen.engine.decide;

import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.UnaryOperator;
import studio.kengen.engine.statement.CompiledPolicy;
import studio.kengen.policy.PolicyDocument;

/// The documents of a [PolicySet], before they are compiled.
record Documents(
        List<PolicyDocument> identity,
        List<PolicyDocument> boundary,
        Optional<PolicyDocument> session,
        List<List<PolicyDocument>> serviceControl,
        List<List<PolicyDocument>> resourceControl,
        Optional<PolicyDocument> resource,
        S3Settings s3) {

    PolicySet compiled() {
        return new PolicySet(
                compiled(identity),
                compiled(boundary),
                session.map(Documents::compiled),
                serviceControl.stream().map(Documents::compiled).toList(),
                resourceControl.stream().map(Documents::compiled).toList(),
                resource.map(Documents::compiled),
                List.of(),
                s3);
    }

    /// These documents, each changed.
    Documents each(UnaryOperator<PolicyDocument> change) {
        return new Documents(
                each(identity, change),
                each(boundary, change),
                session.map(change),
                serviceControl.stream().map(level -> each(level, change)).toList(),
                resourceControl.stream().map(level -> each(level, change)).toList(),
                resource.map(change),
                s3);
    }

    /// These documents, one of them changed.
    Documents one(Random random, UnaryOperator<PolicyDocument> change) {
        AtomicInteger count = new AtomicInteger();
        each(document -> {
            count.incrementAndGet();
            return document;
        });
        AtomicInteger left = new AtomicInteger(random.nextInt(count.get()));
        return each(document -> left.getAndDecrement() == 0 ? change.apply(document) : document);
    }

    private static List<PolicyDocument> each(
            List<PolicyDocument> documents, UnaryOperator<PolicyDocument> change) {
        return documents.stream().map(change).toList();
    }

    private static List<CompiledPolicy> compiled(List<PolicyDocument> documents) {
        return documents.stream().map(Documents::compiled).toList();
    }

    private static CompiledPolicy compiled(PolicyDocument document) {
        return CompiledPolicy.of("policy", document);
    }
}
