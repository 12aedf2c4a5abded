package app.steadyground.ui.work;

import app.steadyground.guide.Texts;
import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import javafx.application.HostServices;
import javafx.stage.DirectoryChooser;
import javafx.stage.FileChooser;
import javafx.stage.Window;

/** The desk of a real window. */
public final class SystemDesk implements Desk {
    private final Window owner;
    private final HostServices services;

    public SystemDesk(Window owner, HostServices services) {
        this.owner = owner;
        this.services = services;
    }

    @Override
    public Optional<Path> askFolder(String title, Path start) {
        DirectoryChooser chooser = new DirectoryChooser();
        chooser.setTitle(title);
        chooser.setInitialDirectory(existing(start));
        return Optional.ofNullable(chooser.showDialog(owner)).map(File::toPath);
    }

    @Override
    public Optional<Path> askTarget(String title, Path start, String name) {
        FileChooser chooser = new FileChooser();
        chooser.setTitle(title);
        chooser.setInitialDirectory(existing(start));
        chooser.setInitialFileName(name);
        String ending = name.substring(name.lastIndexOf('.'));
        chooser.getExtensionFilters().add(new FileChooser.ExtensionFilter(Texts.get(switch (ending) {
            case ".html" -> "desk.html";
            case ".md" -> "desk.markdown";
            default -> "desk.pdf";
        }), "*" + ending));
        return Optional.ofNullable(chooser.showSaveDialog(owner)).map(File::toPath).map(file -> named(file, ending));
    }

    @Override
    public Optional<Path> askBackup(String title, Path start) {
        return askFile(title, start, new FileChooser.ExtensionFilter(Texts.get("desk.zip"), "*.zip"));
    }

    @Override
    public Optional<Path> askForm(String title, Path start) {
        return askFile(title, start, new FileChooser.ExtensionFilter(Texts.get("desk.pdf"), "*.pdf", "*.PDF"));
    }

    private Optional<Path> askFile(String title, Path start, FileChooser.ExtensionFilter kind) {
        FileChooser chooser = new FileChooser();
        chooser.setTitle(title);
        chooser.setInitialDirectory(existing(start));
        chooser.getExtensionFilters().add(kind);
        return Optional.ofNullable(chooser.showOpenDialog(owner)).map(File::toPath);
    }

    @Override
    public void show(Path file) {
        services.showDocument(file.toUri().toString());
    }

    private static Path named(Path file, String ending) {
        String name = file.getFileName().toString();
        return name.toLowerCase(Locale.ROOT).endsWith(ending) ? file : file.resolveSibling(name + ending);
    }

    /** The nearest folder that is there; choosers refuse others. */
    private static File existing(Path start) {
        Path folder = start;
        while (folder != null && !Files.isDirectory(folder)) {
            folder = folder.getParent();
        }
        return folder == null ? null : folder.toFile();
    }
}
