package studio.kengen.ui.filing;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import studio.kengen.design.Project;
import studio.kengen.exchange.project.ProjectFormatException;
import studio.kengen.exchange.project.ProjectReader;
import studio.kengen.i18n.Message;

/// A project to learn from. Samples come with the studio, so a user who opens one gets a project without a file.
///
/// @param file its name among the samples
/// @param label what it is called in menus
/// @param language the language that it is written in
public record Sample(String file, Message label, Locale language) {
    private static final String FOLDER = "/studio/kengen/samples/";

    public static final Sample MAP_LAB =
            new Sample("map-lab.kengen.json", Message.of("shell.sample.mapLab"), Locale.ENGLISH);

    public static final Sample MAP_LAB_JAPANESE =
            new Sample(
                    "map-lab-ja.kengen.json",
                    Message.of("shell.sample.mapLabJapanese"),
                    Locale.JAPANESE);

    public static final Sample HELLO =
            new Sample("hello.kengen.json", Message.of("shell.sample.hello"), Locale.ENGLISH);

    /// An organization of 20 accounts, whose permission sets for IAM Identity Center are planned.
    public static final Sample IDENTITY_CENTER =
            new Sample(
                    "identity-center.kengen.json",
                    Message.of("shell.sample.identityCenter"),
                    Locale.ENGLISH);

    /// Every sample, in the order of the menu.
    public static final List<Sample> ALL =
            List.of(MAP_LAB, MAP_LAB_JAPANESE, IDENTITY_CENTER, HELLO);

    /// The worked example in a language.
    public static Sample mapLab(Locale language) {
        return language.equals(Locale.JAPANESE) ? MAP_LAB_JAPANESE : MAP_LAB;
    }

    /// The sample's project.
    public Project read() {
        try (InputStream in =
                Objects.requireNonNull(Sample.class.getResourceAsStream(FOLDER + file), file)) {
            return ProjectReader.read(in.readAllBytes()).project();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (ProjectFormatException e) {
            throw new IllegalStateException("the sample is packaged and tested: " + file, e);
        }
    }
}
