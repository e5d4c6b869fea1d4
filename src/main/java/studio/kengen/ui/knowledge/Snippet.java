package studio.kengen.ui.knowledge;

import java.util.List;
import java.util.Optional;
import studio.kengen.control.ControlKnowledge;
import studio.kengen.control.KnownRisk;

/// Lines that a user starts from, so that nobody has to know the words of the text by heart. Each can be used as it is.
enum Snippet {
    /// A control for a known risk.
    CONTROL {
        @Override
        List<String> lines(KnownRisk risk) {
            return List.of(
                    "controls-for " + risk.id(),
                    "  scp our-denial",
                    "    sentence-en Denies it to everybody but our deployment role.",
                    "    sentence-ja デプロイ用ロール以外には拒否する。",
                    "    only " + risk.actions().getFirst(),
                    "    when ArnNotLike aws:PrincipalArn arn:aws:iam::*:role/deploy");
        }
    },
    /// A risk of the project's own.
    RISK {
        @Override
        List<String> lines(KnownRisk risk) {
            return List.of(
                    "risk our-risk",
                    "  title what goes wrong, in a few words",
                    "  sentence-en What goes wrong, in a sentence.",
                    "  sentence-ja 何が起きるかを一文で。",
                    "  impact critical",
                    "  actions s3:GetObject",
                    "  condition our-condition",
                    "    sentence-en Only through our VPC endpoint.",
                    "    sentence-ja 自社の VPC エンドポイント経由に限る。",
                    "    when StringEquals aws:SourceVpce {{vpcEndpointIds}}");
        }
    },
    /// Something that is not to be proposed.
    WITHDRAWAL {
        @Override
        List<String> lines(KnownRisk risk) {
            return List.of(
                    "withdraw "
                            + risk.controls().stream()
                                    .findFirst()
                                    .map(control -> control.id())
                                    .orElse(risk.id()));
        }
    },
    /// A value that is filled in where the user gives none.
    DEFAULT {
        @Override
        List<String> lines(KnownRisk risk) {
            return List.of("default vpcIds vpc-0a1b2c3d");
        }
    };

    private static final String USUAL_RISK = "s3-public";

    /// The lines, about a risk where they are about one.
    abstract List<String> lines(KnownRisk risk);

    /// The risk to be shown, or else one that everybody knows.
    static KnownRisk riskOr(Optional<KnownRisk> chosen) {
        return chosen.or(() -> ControlKnowledge.bundled().risk(USUAL_RISK)).orElseThrow();
    }
}
