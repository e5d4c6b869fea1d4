package studio.kengen.engine.decide;

import java.util.List;
import studio.kengen.engine.Decision;
import studio.kengen.i18n.Message;

/// Why a request is decided as it is.
///
/// @param reasons each in a sentence: the statements that decided or, for a denial, what is missing. Never empty
public record Explanation(Decision decision, List<Message> reasons) {
    public Explanation {
        reasons = List.copyOf(reasons);
    }
}
