package studio.kengen.prove;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiPredicate;
import java.util.function.Function;
import studio.kengen.catalog.Catalog;
import studio.kengen.engine.AccessRequest;
import studio.kengen.engine.reason.Answer;
import studio.kengen.engine.reason.Question;
import studio.kengen.engine.reason.Reasoner;
import studio.kengen.engine.reason.Universe;
import studio.kengen.task.Progress;

/// Answers the same question about many things, and about all that is alike at once: where the answer for all of them is
/// "there is none", it is so for each.
final class ManyAnswers {
    private final Reasoner reasoner;
    private final Confirmation confirmation;
    private final Progress progress;

    ManyAnswers(Catalog catalog, Progress progress) {
        this.reasoner = new Reasoner(catalog);
        this.confirmation = new Confirmation(catalog);
        this.progress = progress;
    }

    /// The answer for each of some things.
    ///
    /// @param question asks whether there is a request for any of those
    /// @param isIn whether a request that was found is one for a thing
    <K> Map<K, Answer> of(
            List<K> things,
            Universe universe,
            Function<List<K>, Question> question,
            BiPredicate<K, AccessRequest> isIn) {
        Map<K, Answer> answers = new HashMap<>();
        answer(things, universe, question, isIn, answers);
        return answers;
    }

    private <K> void answer(
            List<K> things,
            Universe universe,
            Function<List<K>, Question> question,
            BiPredicate<K, AccessRequest> isIn,
            Map<K, Answer> answers) {
        List<K> left = new ArrayList<>(things);
        while (!left.isEmpty()) {
            Answer answer = find(question.apply(left), universe);
            List<K> told =
                    answer instanceof Answer.Found(var witness)
                            ? left.stream().filter(thing -> isIn.test(thing, witness)).toList()
                            : List.of();
            if (!told.isEmpty()) {
                told.forEach(thing -> answers.put(thing, answer));
                left.removeAll(told);
            } else if (answer instanceof Answer.None || left.size() == 1) {
                left.forEach(thing -> answers.put(thing, answer));
                return;
            } else {
                int half = left.size() / 2;
                answer(left.subList(0, half), universe, question, isIn, answers);
                answer(left.subList(half, left.size()), universe, question, isIn, answers);
                return;
            }
        }
    }

    Answer find(Question question, Universe universe) {
        progress.stopIfCancelled();
        return reasoner.find(question, universe, request -> confirmation.isYes(question, request));
    }

    /// What two answers say together.
    static Answer stronger(Answer one, Answer other) {
        return one instanceof Answer.Found || other instanceof Answer.None ? one : other;
    }
}
