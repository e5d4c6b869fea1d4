package studio.kengen.prove;

import java.util.Locale;
import studio.kengen.catalog.Catalog;
import studio.kengen.engine.AccessRequest;
import studio.kengen.engine.Algebra;
import studio.kengen.engine.RequestContext;
import studio.kengen.engine.Truth;
import studio.kengen.engine.decide.Setting;
import studio.kengen.engine.reason.Question;

/// Answers questions about one request, without the search that found it.
record Confirmation(Catalog catalog) {
    boolean isYes(Question question, AccessRequest request) {
        String action = request.action().toLowerCase(Locale.ROOT);
        RequestContext context = request.fullContext();
        Setting setting =
                Setting.of(
                        request.requester(),
                        action,
                        request.resource(),
                        request.resourceAccount(),
                        catalog::supportsRcp);
        return question.ask(
                        Algebra.OF_ONE_REQUEST,
                        setting,
                        statement -> statement.matches(action, request.resource(), context))
                == Truth.YES;
    }
}
