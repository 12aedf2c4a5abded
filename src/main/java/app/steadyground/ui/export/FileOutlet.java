package app.steadyground.ui.export;

import app.steadyground.entry.Caution;
import app.steadyground.entry.Entry;
import app.steadyground.entry.Ledger.What;
import app.steadyground.export.ExportRequest;
import app.steadyground.export.ExportResult;
import app.steadyground.export.Kind;
import app.steadyground.export.WorkbookPdf;
import app.steadyground.guide.Texts;
import app.steadyground.storage.WorkbookFolder;
import app.steadyground.ui.pages.Column;
import app.steadyground.ui.pages.Outgoing;
import app.steadyground.ui.pages.Session;
import app.steadyground.ui.parts.Segments;
import app.steadyground.ui.work.Desk;
import app.steadyground.ui.work.Work;
import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.layout.VBox;

/** Writes a PDF, a web page or a text where the person says. */
public final class FileOutlet implements Outlet {
    private static final String NAME = "export-file";

    private final Session session;
    private final Work work;
    private final Desk desk;
    private final ExportMemory memory;
    private final PasswordChoice password = new PasswordChoice();
    private final VBox files;
    private FileKind chosen;
    private Kind kind = Kind.COMPLETED;
    private Optional<WrittenFile> last = Optional.empty();

    public FileOutlet(Session session, Work work, Desk desk, ExportMemory memory) {
        this.session = session;
        this.work = work;
        this.desk = desk;
        this.memory = memory;
        chosen = memory.choice(NAME).flatMap(name -> List.of(FileKind.values()).stream().filter(k -> k.name().equals(name)).findFirst())
                .orElse(FileKind.PDF);
        Segments<FileKind> kinds = new Segments<>(Texts.get("export.file"), List.of(FileKind.values()), FileKind::words, this::choose);
        kinds.show(chosen);
        files = new VBox(Column.text(Texts.get("export.file"), "sg-prompt"), kinds);
        files.getStyleClass().add("field-block");
        arrange();
    }

    @Override
    public String title() {
        return Texts.get("export.title");
    }

    @Override
    public String verb() {
        return Texts.get("export.save");
    }

    @Override
    public Caution caution() {
        return Caution.FILE;
    }

    @Override
    public Optional<Node> more() {
        return Optional.of(new VBox(files, password.node()));
    }

    private void choose(FileKind now) {
        chosen = now;
        memory.choose(NAME, now.name());
        arrange();
    }

    @Override
    public void choose(ExportRequest request) {
        kind = request.kind();
        arrange();
    }

    /** Papers to fill in are always a PDF, and only a PDF can have a password. */
    private FileKind file() {
        return kind == Kind.COMPLETED ? chosen : FileKind.PDF;
    }

    private void arrange() {
        for (Node part : List.of(files, password.node())) {
            boolean now = part == files ? kind == Kind.COMPLETED : file() == FileKind.PDF;
            part.setVisible(now);
            part.setManaged(now);
        }
    }

    @Override
    public Optional<String> again() {
        return last.filter(file -> file.kind() == kind && file().isOf(file.path())).map(file -> file.path().getFileName().toString());
    }

    @Override
    public boolean send(ExportRequest request, List<Entry> entries, Run run) {
        choose(request);
        if (file() == FileKind.PDF && !password.isTypedTwiceAlike()) {
            run.stopped(Texts.get("export.password-differs"));
            password.focus();
            return false;
        }
        Optional<WrittenFile> before = run.again() ? last : Optional.empty();
        if (before.filter(WrittenFile::guarded).isPresent() && password.password().isEmpty()) {
            run.stopped(Texts.get("export.password-again", before.get().path().getFileName()));
            password.focusFirst();
            return false;
        }
        Optional<Path> target = before.map(WrittenFile::path)
                .or(() -> desk.askTarget(title(), memory.folder(), file().name(request, session.today().toString())));
        target.ifPresent(file -> {
            memory.setFolder(file.getParent());
            Optional<char[]> secret = file() == FileKind.PDF ? password.password() : Optional.empty();
            work.run(() -> {
                before.ifPresent(WrittenFile::check);
                return write(file, request, entries, secret, run);
            }, made -> {
                note(file, request.kind(), entries, secret.isPresent());
                done(made, request.kind(), run);
            }, e -> run.stopped(trouble(e)));
        });
        return target.isPresent();
    }

    private record Made(WrittenFile file, ExportResult result) {
    }

    private Made write(Path file, ExportRequest request, List<Entry> entries, Optional<char[]> secret, Run run) throws Exception {
        if (WorkbookFolder.isAmongEntries(file)) {
            throw new WrittenFile.NotThere("export.among-entries");
        }
        WorkbookPdf open = Prints.of(session, request, entries, run);
        WorkbookPdf pdf = secret.map(open::lockedBy).orElse(open);
        ExportResult result = FileKind.PDF.isOf(file) ? pdf.write(file) : pdf.writeText(file);
        return new Made(WrittenFile.of(file, request.kind(), secret.isPresent()), result);
    }

    private void note(Path file, Kind of, List<Entry> entries, boolean guarded) {
        What what = switch (of) {
            case COMPLETED -> FileKind.of(file).what();
            case BLANK -> What.WORKSHEETS;
            case FILLABLE -> What.FORM;
        };
        List<String> pages = entries.stream().map(Entry::exercise).distinct().sorted().toList();
        new Outgoing(session, work).note(file, what, pages, guarded);
    }

    /** A full disk is told by a plain {@link IOException}, and the file is all that is written. */
    static String trouble(Exception e) {
        return switch (e) {
            case WrittenFile.NotThere there -> Texts.get(there.key());
            case AccessDeniedException d -> Prints.trouble(d);
            case IOException io -> Texts.get("export.not-written");
            default -> Prints.trouble(e);
        };
    }

    private void done(Made made, Kind of, Run run) {
        last = Optional.of(made.file());
        Path file = made.file().path();
        Button open = new Button(Texts.get(FileKind.PDF.isOf(file) ? "export.open" : "export.open-file"));
        open.setOnAction(e -> desk.show(file));
        Button folder = new Button(Texts.get("export.show-folder"));
        folder.setOnAction(e -> desk.show(file.toAbsolutePath().getParent()));
        password.clear();
        String where = FileKind.PDF.isOf(file) ? Texts.get("export.done", made.result().pages(), file) : Texts.get("export.done-file", file);
        run.done(Texts.sentences(where, of == Kind.COMPLETED ? Prints.proof(made.result()) : "", Prints.missing(made.result())), List.of(open, folder));
    }
}
