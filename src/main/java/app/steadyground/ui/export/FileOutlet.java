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
import app.steadyground.ui.pages.Outgoing;
import app.steadyground.ui.pages.Session;
import app.steadyground.ui.work.Desk;
import app.steadyground.ui.work.Work;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Button;

/** Writes a PDF where the person says. */
public final class FileOutlet implements Outlet {
    private final Session session;
    private final Work work;
    private final Desk desk;
    private final ExportMemory memory;
    private final PasswordChoice password = new PasswordChoice();

    public FileOutlet(Session session, Work work, Desk desk, ExportMemory memory) {
        this.session = session;
        this.work = work;
        this.desk = desk;
        this.memory = memory;
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
        return Optional.of(password.node());
    }

    @Override
    public boolean send(ExportRequest request, List<Entry> entries, Run run) {
        if (!password.isTypedTwiceAlike()) {
            run.stopped(Texts.get("export.password-differs"));
            password.focus();
            return false;
        }
        // The name tells nothing of what is inside.
        Optional<Path> target = desk.askPdf(title(), memory.folder(), fileName(request.kind()));
        target.ifPresent(file -> {
            memory.setFolder(file.getParent());
            Optional<char[]> secret = password.password();
            work.run(() -> write(file, request, entries, secret, run), r -> {
                note(file, request.kind(), entries, secret.isPresent());
                done(file, request.kind(), r, run);
            },
                    e -> run.stopped(trouble(e)));
        });
        return target.isPresent();
    }

    private String fileName(Kind kind) {
        return Texts.get(switch (kind) {
            case COMPLETED -> "export.file-name";
            case BLANK -> "export.file-name-blank";
            case FILLABLE -> "export.file-name-form";
        }, session.today().toString());
    }

    private ExportResult write(Path file, ExportRequest request, List<Entry> entries, Optional<char[]> secret, Run run) throws Exception {
        if (WorkbookFolder.isAmongEntries(file)) {
            throw new AmongEntries();
        }
        WorkbookPdf pdf = Prints.of(session, request, entries, run);
        return secret.map(pdf::lockedBy).orElse(pdf).write(file);
    }

    private void note(Path file, Kind kind, List<Entry> entries, boolean guarded) {
        What what = switch (kind) {
            case COMPLETED -> What.PDF;
            case BLANK -> What.WORKSHEETS;
            case FILLABLE -> What.FORM;
        };
        List<String> pages = entries.stream().map(Entry::exercise).distinct().sorted().toList();
        new Outgoing(session, work).note(file, what, what == What.PDF ? pages : List.of(), guarded);
    }

    private static String trouble(Exception e) {
        return e instanceof AmongEntries ? Texts.get("export.among-entries") : Prints.trouble(e);
    }

    private static final class AmongEntries extends Exception {
    }

    private void done(Path file, Kind kind, ExportResult result, Run run) {
        Button open = new Button(Texts.get("export.open"));
        open.setOnAction(e -> desk.show(file));
        Button folder = new Button(Texts.get("export.show-folder"));
        folder.setOnAction(e -> desk.show(file.toAbsolutePath().getParent()));
        password.clear();
        run.done(Texts.get("export.done", result.pages(), file) + (kind == Kind.COMPLETED ? " " + Prints.proof(result) : "")
                + Prints.missing(result), List.of(open, folder));
    }
}
