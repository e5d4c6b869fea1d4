package studio.kengen.exchange.project;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import studio.kengen.design.DocumentSettings;
import studio.kengen.design.IdentityCenterSettings;
import studio.kengen.design.IdentitySource;
import studio.kengen.design.MfaPrompt;
import studio.kengen.design.PracticeSettings;
import studio.kengen.design.ProjectDetails;

/// Reads what a project file holds besides the tables.
final class DetailsReader {
    private final FieldReader root;
    private final Map<DetailsPart, FieldReader> parts = new EnumMap<>(DetailsPart.class);

    DetailsReader(FieldReader root) {
        this.root = root;
    }

    ProjectDetails read() {
        String name = root.text("name");
        String note = root.text("note");
        List<String> usedRegions = root.texts("usedRegions");
        DocumentSettings documents = documents(part(DetailsPart.DOCUMENTS));
        var controlKnowledge = root.texts("controlKnowledge");
        return new ProjectDetails(
                name,
                note,
                usedRegions,
                documents,
                controlKnowledge,
                practices(part(DetailsPart.PRACTICES)),
                identityCenter(part(DetailsPart.IDENTITY_CENTER)));
    }

    /// The objects that were read from.
    Map<DetailsPart, FieldReader> parts() {
        return parts;
    }

    private FieldReader part(DetailsPart part) {
        return parts.computeIfAbsent(part, each -> root.object(each.field()));
    }

    private static DocumentSettings documents(FieldReader in) {
        return new DocumentSettings(in.flag("wildcardActions"), in.flag("minified"));
    }

    private static PracticeSettings practices(FieldReader in) {
        PracticeSettings usual = PracticeSettings.DEFAULT;
        return new PracticeSettings(
                in.positive("keyAgeDays", usual.keyAgeDays()),
                in.positive("unusedDays", usual.unusedDays()),
                in.positive("rootUseDays", usual.rootUseDays()),
                in.positive("reviewDays", usual.reviewDays()),
                in.positive("overlapDays", usual.overlapDays()),
                in.positive("staleDays", usual.staleDays()));
    }

    private static IdentityCenterSettings identityCenter(FieldReader in) {
        return new IdentityCenterSettings(
                in.word("identitySource", Words.IDENTITY_SOURCE)
                        .orElse(IdentitySource.OWN_DIRECTORY),
                in.word("mfaPrompt", Words.MFA_PROMPT).orElse(MfaPrompt.UNKNOWN),
                in.text("instanceArn"),
                in.text("identityStoreId"),
                in.text("region"),
                in.text("namePattern"),
                in.positive("forecastAccounts", 0));
    }
}
