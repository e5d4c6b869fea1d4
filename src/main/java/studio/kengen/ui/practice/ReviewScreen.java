package studio.kengen.ui.practice;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.OptionalLong;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;
import studio.kengen.check.practice.review.ReviewPlan;
import studio.kengen.check.practice.review.ReviewProposal;
import studio.kengen.design.ReviewItem;
import studio.kengen.design.Table;
import studio.kengen.i18n.Message;
import studio.kengen.i18n.Messages;
import studio.kengen.ui.dialog.Notice;
import studio.kengen.ui.project.StudioModel;
import studio.kengen.ui.shell.NavigationGroup;
import studio.kengen.ui.shell.Place;
import studio.kengen.ui.shell.ScreenContext;
import studio.kengen.ui.shell.ScreenEntry;
import studio.kengen.ui.shell.Trouble;
import studio.kengen.ui.table.LiveContext;
import studio.kengen.ui.table.ScreenHead;
import studio.kengen.ui.table.ScreenOfTable;
import studio.kengen.ui.table.ScreenTexts;
import studio.kengen.ui.table.TablePart;

/// The periodic review (棚卸し): what is unused, proposed from evidence, and what was decided about it, here or on worksheets
/// that were handed out.
final class ReviewScreen implements ScreenOfTable {
    private static final ScreenTexts TEXTS =
            new ScreenTexts(
                    "reviews.label.",
                    "reviews.title.",
                    "reviews.explanation.",
                    "reviews.help.",
                    "reviews.empty.",
                    "reviews.part.");

    private final ScreenContext context;
    private final StudioModel model;
    private final Messages messages;
    private final TablePart<ReviewItem> part;
    private final Button propose;
    private final Label state = new Label();
    private final VBox view;

    private ReviewScreen(ScreenContext context) {
        this.context = context;
        this.model = context.model();
        this.messages = context.messages();
        part =
                new TablePart<>(
                        context,
                        ReviewTable.spec(LiveContext.of(context)),
                        TEXTS.empties() + PracticeScreens.REVIEWS);
        ReviewWorksheets worksheets = new ReviewWorksheets(context);
        propose = button("propose", Feather.SEARCH, this::propose);
        propose.getStyleClass().add("accent");
        Button write =
                button(
                        "write",
                        Feather.UPLOAD,
                        () -> worksheets.write(List.copyOf(part.grid().shownRows())));
        Button take = button("take", Feather.DOWNLOAD, worksheets::takeIn);
        state.setId("review-state");
        FlowPane bar = new FlowPane(propose, write, take, state);
        bar.getStyleClass().add("review-bar");
        VBox.setVgrow(part, Priority.ALWAYS);
        view = new VBox(new ScreenHead(messages, TEXTS, PracticeScreens.REVIEWS), bar, part);
        view.getStyleClass().addAll("screen", "practices");
        PracticeScreens.style(view);
        context.lifetime()
                .watch(this::show, model.journalProperty(), model.practices().boardProperty());
        show();
    }

    static ScreenEntry entry() {
        return new ScreenEntry(
                PracticeScreens.REVIEWS,
                NavigationGroup.PRACTICES,
                Feather.CLIPBOARD,
                Message.of("reviews.label.reviews"),
                Message.of("reviews.title.reviews"),
                List.of(Table.REVIEWS),
                model -> OptionalLong.of(model.project().reviews().size()),
                model ->
                        Trouble.of(
                                ReviewPlan.overdue(model.project(), model.today()).size(),
                                "reviews.overdue"),
                ReviewScreen::new);
    }

    private Button button(String name, Feather icon, Runnable action) {
        Button button = new Button(messages.text("reviews." + name), new FontIcon(icon));
        button.setId("review-" + name);
        button.setTooltip(new Tooltip(messages.text("reviews.tip." + name)));
        button.setOnAction(_ -> action.run());
        return button;
    }

    private void show() {
        // What is unused is known once the board was looked at.
        propose.setDisable(model.practices().boardProperty().get().isEmpty());
        LocalDate today = model.today();
        List<ReviewItem> items = model.project().reviews();
        List<String> parts = new ArrayList<>();
        long open = items.stream().filter(item -> item.decision() == null).count();
        if (open > 0) {
            parts.add(messages.text("reviews.undecided", open));
        }
        items.stream()
                .map(ReviewItem::nextReview)
                .filter(Objects::nonNull)
                .filter(day -> !day.isBefore(today))
                .min(LocalDate::compareTo)
                .ifPresent(day -> parts.add(messages.text("reviews.next", day.toString())));
        int overdue = ReviewPlan.overdue(model.project(), today).size();
        if (overdue > 0) {
            parts.add(messages.text("reviews.overdue", overdue));
        }
        state.setText(String.join(" · ", parts));
        state.getStyleClass().remove("state-violated");
        if (overdue > 0) {
            state.getStyleClass().add("state-violated");
        }
    }

    private void propose() {
        model.practices()
                .boardProperty()
                .get()
                .ifPresent(board -> {
                    ReviewProposal proposal = ReviewPlan.propose(model.project(), board);
                    proposal.changes(model.project()).ifPresent(model::apply);
                    context.notices()
                            .tell(
                                    proposal.added().isEmpty() && proposal.renewed().isEmpty()
                                            ? nothingNew()
                                            : Notice.info(
                                                    Message.of(
                                                            "reviews.proposed",
                                                            proposal.added().size(),
                                                            proposal.renewed().size())));
                });
    }

    /// Without evidence nobody knows what is unused.
    private Notice nothingNew() {
        return model.project().evidence().isEmpty()
                ? new Notice(
                        Notice.Kind.INFO,
                        Message.of("reviews.noEvidence"),
                        List.of(
                                new Notice.Offer(
                                        Message.of("practices.openEvidence"),
                                        () ->
                                                context.navigation()
                                                        .go(
                                                                Place.screen(
                                                                        PracticeScreens
                                                                                .EVIDENCE)))))
                : Notice.info(Message.of("reviews.nothingNew"));
    }

    @Override
    public TablePart<?> table() {
        return part;
    }

    @Override
    public Node view() {
        return view;
    }

    @Override
    public boolean hasDetails() {
        return false;
    }
}
