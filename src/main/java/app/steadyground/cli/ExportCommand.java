package app.steadyground.cli;

import app.steadyground.entry.Caution;
import app.steadyground.entry.Entry;
import app.steadyground.entry.Ledger.What;
import app.steadyground.entry.Workbook;
import app.steadyground.export.ExportCancelled;
import app.steadyground.export.ExportRequest;
import app.steadyground.export.ExportResult;
import app.steadyground.export.Kind;
import app.steadyground.export.WorkbookPdf;
import app.steadyground.export.share.Disguise;
import app.steadyground.export.share.Names;
import app.steadyground.guide.Guide;
import app.steadyground.guide.Texts;
import app.steadyground.storage.FolderProblem;
import app.steadyground.storage.WorkbookFolder;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import picocli.CommandLine.ParseResult;

/** Prints a workbook, or a part of it, into a PDF. */
final class ExportCommand extends Command {
    private final ExportOptions options = new ExportOptions(this);
    private final MannerOptions manner = new MannerOptions(this);

    ExportCommand(Terminal terminal) {
        super(terminal, "export", Texts.get("cli.export"));
        takeFolder(Texts.get("cli.folder"));
        options.addTo(spec());
        manner.addTo(spec());
    }

    @Override
    int run(ParseResult given, Terminal terminal) throws FolderProblem, Refusal {
        Path target = options.target(given);
        ExportRequest request = options.request(given).withManner(manner.manner(given));
        Names names = options.names(given);
        Optional<char[]> password = manner.password(given);
        if (ExportOptions.isText(target) && (request.kind() != Kind.COMPLETED || password.isPresent())) {
            throw wrongUse(Texts.get("cli.export.pdf-only"));
        }
        WorkbookFolder folder = open(given, terminal);
        Workbook workbook = read(folder, terminal);
        Guide guide = guide(folder);
        checkPages(request, guide, workbook);
        List<Entry> chosen = options.found(given, workbook, guide).stream().filter(entry -> request.includes(guide, entry)).toList();
        List<Entry> entries = names.isEmpty() ? chosen : disguised(names, chosen, terminal);
        boolean written = request.kind() == Kind.COMPLETED;
        if (written && !request.readings() && entries.isEmpty()) {
            throw new Refusal(Texts.get("cli.export.nothing"));
        }
        if (WorkbookFolder.isAmongEntries(target)) {
            throw new Refusal(Texts.get("export.among-entries"));
        }
        if (!options.mayReplace(given) && Files.exists(target, LinkOption.NOFOLLOW_LINKS)) {
            throw new Refusal(Texts.get("cli.export.exists", target.toString()));
        }
        ExportResult result = write(guide, entries, request, password, target, terminal);
        terminal.line(done(result, request.kind(), target));
        noteIn(folder, target, request.kind(), entries, password.isPresent(), terminal);
        if (written) {
            new ExportReport(terminal).proof(result.proof());
        }
        if (!workbook.faults().isEmpty()) {
            terminal.err().println(Texts.get("cli.unread", workbook.faults().size()));
        }
        return ExportReport.code(result.proof(), workbook.faults().isEmpty());
    }

    private static void noteIn(WorkbookFolder folder, Path target, Kind kind, List<Entry> entries, boolean guarded, Terminal terminal) {
        Outgoing outgoing = new Outgoing(folder, terminal);
        What what = switch (kind) {
            case BLANK -> What.WORKSHEETS;
            case FILLABLE -> What.FORM;
            case COMPLETED -> ExportOptions.isText(target) ? text(target) : What.PDF;
        };
        if (kind == Kind.COMPLETED && !guarded) {
            outgoing.caution(Caution.FILE, Texts.get("cli.caution.file"));
        }
        outgoing.note(target, what, kind == Kind.COMPLETED ? entries.stream().map(Entry::exercise).distinct().sorted().toList() : List.of(), guarded);
    }

    private static What text(Path target) {
        return ExportOptions.isMarkdown(target) ? What.MARKDOWN : What.HTML;
    }

    private static String done(ExportResult result, Kind kind, Path target) {
        if (ExportOptions.isText(target)) {
            return Texts.get("cli.export.done-text", result.entries(), target.toString());
        }
        return Texts.get(kind == Kind.COMPLETED ? "cli.export.done" : "cli.export.done-form", result.entries(), result.pages(),
                target.toString());
    }

    /** Says which words were replaced, so that one can see whether any meant something else. */
    private static List<Entry> disguised(Names names, List<Entry> entries, Terminal terminal) {
        Map<String, Long> words = Disguise.find(names, entries, "").stream().collect(Collectors.groupingBy(
                place -> place.found().word(), TreeMap::new, Collectors.counting()));
        words.forEach((word, count) -> terminal.line(Texts.get("cli.export.replaced", word, count)));
        return Disguise.everywhere(names).of(entries);
    }

    private static Workbook read(WorkbookFolder folder, Terminal terminal) throws FolderProblem {
        try (Meter meter = new Meter(terminal)) {
            return folder.read(meter);
        }
    }

    /** A page that only old entries know is a page too. */
    private void checkPages(ExportRequest request, Guide guide, Workbook workbook) {
        for (String page : request.pages()) {
            if (guide.page(page).isEmpty() && workbook.of(page).isEmpty()) {
                String known = guide.pages().map(one -> one.id()).collect(Collectors.joining(", "));
                throw wrongUse(Texts.get("cli.export.no-page", page, known));
            }
        }
    }

    private static ExportResult write(Guide guide, List<Entry> entries, ExportRequest request,
            Optional<char[]> password, Path target, Terminal terminal) throws Refusal {
        try (Stop stop = new Stop(); Meter meter = new Meter(terminal)) {
            WorkbookPdf open = new WorkbookPdf(guide, entries, request, Instant.now(), ZoneId.systemDefault(),
                    share -> meter.step((int) Math.round(share * 100), 100), stop);
            WorkbookPdf pdf = password.map(open::lockedBy).orElse(open);
            if (!ExportOptions.isText(target)) {
                new ExportReport(terminal).missing(pdf.missing());
            }
            return ExportOptions.isText(target) ? pdf.writeText(target) : pdf.write(target);
        } catch (IOException e) {
            throw new Refusal(Texts.get("cli.export.not-written", target.toString()));
        } catch (ExportCancelled e) {
            throw new Refusal(Texts.get("cli.export.stopped"));
        }
    }
}
