package studio.kengen.cli;

import studio.kengen.exchange.scenario.ScenarioRequest;
import studio.kengen.i18n.Message;

/// A request in one line of text.
final class RequestLine {
    private RequestLine() {}

    static Message of(ScenarioRequest request) {
        return Message.of(
                "cli.compare.request",
                request.action(),
                request.principal(),
                request.resource().arn(),
                request.context().toString());
    }
}
