package app.steadyground.cli;

import app.steadyground.cli.sample.Sample;
import app.steadyground.entry.GuideRef;
import app.steadyground.entry.Ids;
import app.steadyground.entry.NotSaved;
import app.steadyground.entry.Revision;
import app.steadyground.entry.Workbook;
import app.steadyground.guide.Guide;
import app.steadyground.guide.Texts;
import app.steadyground.storage.FolderProblem;
import app.steadyground.storage.GuideFiles;
import app.steadyground.storage.Progress;
import app.steadyground.storage.WorkbookFolder;
import java.nio.file.Path;
import java.time.ZoneOffset;
import java.util.Iterator;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ParseResult;

/** Fills a workbook with invented entries. */
final class SampleCommand extends Command {
    private static final int MOST = 100_000;

    SampleCommand(Terminal terminal) {
        super(terminal, "sample", Texts.get("cli.sample"));
        takeFolder(Texts.get("cli.sample.folder"));
        spec().addOption(OptionSpec.builder("--entries").paramLabel("N").type(int.class).required(true)
                .description(Texts.get("cli.sample.entries")).build());
        spec().addOption(OptionSpec.builder("--seed").paramLabel("S").type(long.class).required(true)
                .description(Texts.get("cli.sample.seed")).build());
    }

    @Override
    int run(ParseResult given, Terminal terminal) throws FolderProblem, NotSaved, Refusal {
        int entries = given.matchedOptionValue("--entries", 0);
        long seed = given.matchedOptionValue("--seed", 0L);
        if (entries < 1 || entries > MOST) {
            throw wrongUse(Texts.get("cli.sample.range", MOST));
        }
        Guide guide = GuideFiles.bundled();
        WorkbookFolder folder = unwritten(given, terminal, guide, seed);
        try (Meter meter = new Meter(terminal)) {
            folder.saveAll(revisions(new Sample(guide, folder.info(), entries, seed), entries, meter));
        }
        terminal.line(Texts.get("cli.sample.done", entries, folder.folder().toString()));
        return DONE;
    }

    /** A new workbook, or one that nobody has written in. */
    private static WorkbookFolder unwritten(ParseResult given, Terminal terminal, Guide guide, long seed) throws FolderProblem, Refusal {
        Path path = folder(given);
        if (!WorkbookFolder.isWorkbook(path)) {
            // Not the clock, and not the seed of the entries: the same bytes every time, and no id twice.
            return create(given, terminal, GuideRef.of(guide), Ids.seeded(~seed),
                    Sample.END.atStartOfDay().toInstant(ZoneOffset.UTC));
        }
        WorkbookFolder folder = open(given, terminal);
        Workbook workbook = folder.read(Progress.NONE);
        if (!workbook.isEmpty() || !workbook.faults().isEmpty()) {
            throw new Refusal(Texts.get("cli.sample.written"));
        }
        return folder;
    }

    private static Iterator<Revision> revisions(Sample sample, int entries, Meter meter) {
        AtomicInteger made = new AtomicInteger();
        return Stream.generate(sample::next).limit(entries)
                .peek(e -> meter.step(made.incrementAndGet(), entries))
                .flatMap(List::stream)
                .iterator();
    }
}
