package studio.kengen.ui.steps;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import studio.kengen.check.Finding;
import studio.kengen.design.AcceptedRisk;
import studio.kengen.design.AccessSource;
import studio.kengen.design.AccessTarget;
import studio.kengen.design.Assignment;
import studio.kengen.design.Control;
import studio.kengen.design.DirectoryGroup;
import studio.kengen.design.DirectoryUser;
import studio.kengen.design.Environment;
import studio.kengen.design.EvidenceFile;
import studio.kengen.design.Judgement;
import studio.kengen.design.NeededPermission;
import studio.kengen.design.OrganizationAccount;
import studio.kengen.design.OrganizationalUnit;
import studio.kengen.design.PermissionSet;
import studio.kengen.design.Premise;
import studio.kengen.design.ReviewItem;
import studio.kengen.design.Row;
import studio.kengen.design.Threat;
import studio.kengen.design.UnacceptablePermission;
import studio.kengen.ui.project.Derived;
import studio.kengen.ui.shell.DetailLine;
import studio.kengen.ui.shell.DetailSection;
import studio.kengen.ui.shell.DetailsContributor;
import studio.kengen.ui.shell.Place;
import studio.kengen.ui.shell.ScreenContext;

/// What the tables have to say about a row: what it stands for, what it meets, what controls it, what is wrong with it.
public final class RowDetails implements DetailsContributor {
    @Override
    public List<DetailSection> sections(Row row, Derived derived, ScreenContext context) {
        List<DetailSection> sections = new ArrayList<>();
        sections.add(findings(row, derived, context));
        sections.addAll(
                switch (row) {
                    case NeededPermission needed ->
                            new NeededDetails(needed, derived, context).sections();
                    case UnacceptablePermission unacceptable ->
                            new UnacceptableDetails(unacceptable, derived, context).sections();
                    case AccessSource source -> new UseDetails(derived, context).ofSource(source);
                    case AccessTarget target -> new UseDetails(derived, context).ofTarget(target);
                    case Threat threat -> new UseDetails(derived, context).ofThreat(threat);
                    case Control control ->
                            new UseDetails(derived, context).covered(control.covers());
                    case AcceptedRisk risk ->
                            new UseDetails(derived, context).covered(risk.covers());
                    case Environment _, Premise _ -> List.of();
                    case OrganizationalUnit _, OrganizationAccount _ -> List.of();
                    case DirectoryGroup _, DirectoryUser _ -> List.of();
                    case PermissionSet _, Assignment _ -> List.of();
                    case Judgement _, ReviewItem _, EvidenceFile _ -> List.of();
                });
        return sections;
    }

    private static DetailSection findings(Row row, Derived derived, ScreenContext context) {
        List<DetailLine> lines = new ArrayList<>();
        for (Finding finding : derived.findings(row.id())) {
            Optional<Place> place =
                    context.navigation()
                            .screenOf(finding.place().table())
                            .map(entry -> new Place(entry.id(), row.id(), finding.place().field()));
            String text = context.messages().text(finding.message());
            lines.add(new DetailLine.Problem(finding.severity(), text, place));
        }
        return new DetailSection(context.messages().text("steps.details.findings"), lines);
    }
}
