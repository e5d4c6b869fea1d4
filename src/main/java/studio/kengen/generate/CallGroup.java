package studio.kengen.generate;

import java.util.List;
import studio.kengen.control.Monitor.ApiEvent;
import studio.kengen.i18n.Message;

/// The events of CloudTrail that one EventBridge rule can watch for together.
enum CallGroup {
    /// Calls that change something.
    CALLS("api-calls", "generate.title.apiCalls", "generate.note.apiCalls"),
    /// Calls that only read.
    READ_ONLY("api-calls-read-only", "generate.title.readCalls", "generate.note.readCalls"),
    /// Calls of services that report in one Region for all.
    GLOBAL("api-calls-us-east-1", "generate.title.globalCalls", "generate.note.globalCalls"),
    /// The sign-in of the root user.
    ROOT_SIGN_IN("root-sign-in", "generate.title.rootSignIn", "generate.note.rootSignIn");

    private final String file;
    private final String title;
    private final String note;

    CallGroup(String file, String title, String note) {
        this.file = file;
        this.title = title;
        this.note = note;
    }

    /// @param globalSources the event sources that report in us-east-1 only
    static CallGroup of(ApiEvent event, List<String> globalSources) {
        if (event.isSignIn()) {
            return ROOT_SIGN_IN;
        }
        if (globalSources.contains(event.eventSource())) {
            return GLOBAL;
        }
        return event.readOnly() ? READ_ONLY : CALLS;
    }

    /// The name of the file, without its ending.
    String file() {
        return file;
    }

    /// The key of the document's title.
    String title() {
        return title;
    }

    List<Message> notes() {
        return List.of(Message.of(note));
    }
}
