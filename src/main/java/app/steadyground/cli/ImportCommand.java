package app.steadyground.cli;

import app.steadyground.entry.Contents;
import app.steadyground.entry.Entry;
import app.steadyground.entry.Ids;
import app.steadyground.entry.NotSaved;
import app.steadyground.entry.OpenList;
import app.steadyground.entry.Revision;
import app.steadyground.entry.Workbook;
import app.steadyground.export.form.FilledForm;
import app.steadyground.export.form.FilledPage;
import app.steadyground.export.form.FormImport;
import app.steadyground.export.form.FormProblem;
import app.steadyground.guide.Guide;
import app.steadyground.guide.Texts;
import app.steadyground.storage.FolderProblem;
import app.steadyground.storage.WorkbookFolder;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;
import picocli.CommandLine.ParseResult;

/** Adds the pages of a filled form to a workbook. */
final class ImportCommand extends Command {
    private static final String DRY_RUN = "--dry-run";
    private static final String AGAIN = "--again";

    private final Clock clock = Clock.systemDefaultZone();
    private final Ids ids = Ids.secure();

    ImportCommand(Terminal terminal) {
        super(terminal, "import", Texts.get("cli.import"));
        takeFolder(Texts.get("cli.folder"));
        spec().addPositional(PositionalParamSpec.builder().index("1").paramLabel("FILE.pdf").type(Path.class)
                .required(true).description(Texts.get("cli.import.file")).build());
        spec().addOption(OptionSpec.builder(DRY_RUN).description(Texts.get("cli.import.dry-run")).build());
        spec().addOption(OptionSpec.builder(AGAIN).description(Texts.get("cli.import.again")).build());
    }

    @Override
    int run(ParseResult given, Terminal terminal) throws FolderProblem, NotSaved, Refusal {
        Path file = given.matchedPositionalValue(1, Path.of(""));
        WorkbookFolder folder = open(given, terminal);
        Guide guide = guide(folder);
        Workbook workbook;
        try (Meter meter = new Meter(terminal)) {
            workbook = folder.read(meter);
        }
        FilledForm form = read(file, guide);
        FormImport entries = new FormImport(guide, workbook, ids, clock);
        boolean dry = given.hasMatchedOption(DRY_RUN);
        int added = 0;
        for (FilledPage page : form.pages()) {
            boolean wanted = given.hasMatchedOption(AGAIN) || entries.added(page).isEmpty();
            terminal.line(Texts.get(wanted ? "cli.import.page" : "cli.import.page-there", page.date().toString(),
                    page.page().id(), answers(page)));
            if (wanted && !dry) {
                add(page, entries, workbook, folder);
            }
            added += wanted ? 1 : 0;
        }
        terminal.line(Texts.get(dry ? "cli.import.would" : "cli.import.done", added));
        form.unplaced().forEach(words -> terminal.err().println(Texts.get("cli.import.unplaced", words)));
        return form.unplaced().isEmpty() ? DONE : PROBLEMS_FOUND;
    }

    private FilledForm read(Path file, Guide guide) throws Refusal {
        try {
            return FilledForm.read(file, guide, LocalDate.now(clock), Locale.getDefault(Locale.Category.FORMAT), ids);
        } catch (FormProblem e) {
            throw new Refusal(Texts.get(e.kind().key()));
        }
    }

    private static long answers(FilledPage page) {
        return page.contents().values().stream().filter(content -> !Contents.isBlank(content)).count();
    }

    /** The entry first: what the list says was added is there. */
    private void add(FilledPage page, FormImport entries, Workbook workbook, WorkbookFolder folder) throws NotSaved {
        Revision revision = entries.entry(page);
        folder.save(revision);
        Entry entry = workbook.add(revision);
        List<Revision> noted = new ArrayList<>();
        new OpenList(workbook, FormImport.LIST, ids, clock, noted::add).put(page.mark(), entry.id());
        for (Revision note : noted) {
            folder.save(note);
        }
    }
}
