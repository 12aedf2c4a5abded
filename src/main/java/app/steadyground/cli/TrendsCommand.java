package app.steadyground.cli;

import app.steadyground.entry.Ledger.What;
import app.steadyground.entry.Workbook;
import app.steadyground.guide.Exercise;
import app.steadyground.guide.Guide;
import app.steadyground.guide.Texts;
import app.steadyground.guide.Trend;
import app.steadyground.reread.TrendTable;
import app.steadyground.reread.Trends;
import app.steadyground.storage.FolderProblem;
import app.steadyground.storage.GuideFiles;
import app.steadyground.storage.WorkbookFolder;
import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;
import picocli.CommandLine.ParseResult;

/** Tells the numbers of one question over time. */
final class TrendsCommand extends Command {
    private static final String CSV = "--csv";

    private final Guide guide = GuideFiles.bundled();

    TrendsCommand(Terminal terminal) {
        super(terminal, "trends", Texts.get("cli.trends"));
        takeFolder(Texts.get("cli.folder"));
        take(1, "PAGE", Texts.get("cli.trends.page"));
        take(2, "FIELD", Texts.get("cli.trends.field"));
        spec().addOption(OptionSpec.builder(CSV).paramLabel("FILE").type(Path.class).description(Texts.get("cli.trends.csv")).build());
    }

    private void take(int index, String label, String about) {
        spec().addPositional(PositionalParamSpec.builder().index(String.valueOf(index)).paramLabel(label).type(String.class)
                .required(true).description(about).build());
    }

    @Override
    int run(ParseResult given, Terminal terminal) throws FolderProblem, Refusal {
        Exercise page = page(given);
        WorkbookFolder folder;
        Workbook workbook;
        try (Meter meter = new Meter(terminal)) {
            folder = open(given, terminal);
            workbook = folder.read(meter);
        }
        List<Trends.Group> groups = Trends.of(page, workbook.of(page.id()), LocalDate.MIN);
        if (groups.isEmpty()) {
            terminal.err().println(Texts.get("cli.trends.nothing"));
        }
        Path csv = given.matchedOptionValue(CSV, null);
        if (csv != null) {
            write(csv, groups);
            new Outgoing(folder, terminal).note(csv, What.TABLE, List.of(page.id()), false);
            terminal.line(Texts.get("cli.trends.written", csv.toString()));
        } else {
            lines(groups).forEach(cells -> terminal.line(String.join("  ", cells).stripTrailing()));
        }
        if (!workbook.faults().isEmpty()) {
            terminal.err().println(Texts.get("cli.unread", workbook.faults().size()));
        }
        return DONE;
    }

    /** The page with only those of its trends in which the question is. */
    private Exercise page(ParseResult given) {
        String id = given.matchedPositionalValue(1, "");
        String field = given.matchedPositionalValue(2, "");
        Exercise page = guide.page(id).orElseThrow(() -> wrongUse(Texts.get("cli.list.unknown", id)));
        List<Trend> trends = page.trends().stream().map(t -> only(t, field)).filter(t -> fields(t).contains(field)).toList();
        if (trends.isEmpty()) {
            String known = page.trends().stream().flatMap(t -> fields(t).stream()).collect(Collectors.joining(", "));
            throw wrongUse(known.isEmpty() ? Texts.get("cli.trends.no-numbers", id) : Texts.get("cli.trends.no-field", field, known));
        }
        return new Exercise(page.number(), page.id(), page.title(), page.points(), page.flags(), page.why(), page.instructions(),
                page.minutes(), page.minutesText(), page.frequency(), page.often(), page.fields(), trends);
    }

    private static Trend only(Trend trend, String field) {
        return switch (trend) {
            case Trend.Pair t -> t;
            case Trend.Lines t -> new Trend.Lines(t.fields().stream().filter(field::equals).toList(), t.groupBy());
        };
    }

    private static List<String> fields(Trend trend) {
        return switch (trend) {
            case Trend.Pair t -> List.of(t.before(), t.after());
            case Trend.Lines t -> t.fields();
        };
    }

    /** A column more where the page asks whom it is about. */
    private static List<List<String>> lines(List<Trends.Group> groups) {
        boolean named = groups.stream().anyMatch(g -> !g.person().isEmpty());
        List<List<String>> lines = new ArrayList<>();
        for (Trends.Group group : groups) {
            TrendTable table = TrendTable.of(group, Texts.get("trends.day"), Texts.get("trends.before"), Texts.get("trends.after"));
            add(lines, table.heads(), named, Texts.get("cli.trends.person"));
            table.rows().forEach(row -> add(lines, row, named, group.person()));
        }
        return lines;
    }

    private static void add(List<List<String>> lines, List<String> cells, boolean named, String person) {
        List<String> line = new ArrayList<>(cells);
        if (named) {
            line.add(1, person);
        }
        lines.add(line);
    }

    private static void write(Path csv, List<Trends.Group> groups) throws Refusal {
        try {
            Files.writeString(csv, lines(groups).stream().map(TrendTable::line).collect(Collectors.joining()), StandardOpenOption.CREATE_NEW);
        } catch (FileAlreadyExistsException e) {
            throw new Refusal(Texts.get("cli.trends.exists", csv.toString()));
        } catch (IOException e) {
            throw new Refusal(Texts.get("cli.trends.not-written", csv.toString()));
        }
    }
}
