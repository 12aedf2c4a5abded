package app.steadyground.cli;

import app.steadyground.entry.Entry;
import app.steadyground.entry.Remarks.Remark;
import app.steadyground.entry.Workbook;
import app.steadyground.guide.Exercise;
import app.steadyground.guide.Guide;
import app.steadyground.guide.Texts;
import app.steadyground.reread.Plain;
import app.steadyground.reread.Writings;
import app.steadyground.storage.FolderProblem;
import app.steadyground.storage.GuideFiles;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ParseResult;

/** Tells of entries: a line each, or JSON for other programs. */
final class ListCommand extends Command {
    private static final String JSON = "--json";

    private final Guide guide = GuideFiles.bundled();
    private final FilterOptions filter = new FilterOptions(this, guide);

    ListCommand(Terminal terminal) {
        super(terminal, "list", Texts.get("cli.list"));
        takeFolder(Texts.get("cli.folder"));
        filter.addTo(spec());
        spec().addOption(OptionSpec.builder(JSON).description(Texts.get("cli.list.json")).build());
    }

    @Override
    int run(ParseResult given, Terminal terminal) throws FolderProblem, Refusal {
        Workbook workbook;
        try (Meter meter = new Meter(terminal)) {
            workbook = open(given, terminal).read(meter);
        }
        List<Entry> entries = filter.of(workbook, given);
        if (given.hasMatchedOption(JSON)) {
            json(entries, Writings.of(workbook), terminal);
        } else {
            entries.forEach(e -> terminal.line(e.date() + "  " + e.exercise() + "  " + Plain.firstWords(e)));
            if (entries.isEmpty()) {
                terminal.err().println(Texts.get("cli.list.nothing"));
            }
        }
        if (!workbook.faults().isEmpty()) {
            terminal.err().println(Texts.get("cli.unread", workbook.faults().size()));
        }
        return DONE;
    }

    /** An array, a line an entry. */
    private void json(List<Entry> entries, Writings writings, Terminal terminal) {
        terminal.line("[");
        for (int i = 0; i < entries.size(); i++) {
            Entry entry = entries.get(i);
            Map<String, String> members = new LinkedHashMap<>();
            members.put("item", entry.id());
            members.put("date", entry.date().toString());
            members.put("page", entry.exercise());
            members.put("title", guide.page(entry.exercise()).map(Exercise::title).orElse(entry.exercise()));
            members.put("text", Plain.text(entry));
            members.put("notes", writings.notes(entry).stream().map(Remark::text).collect(Collectors.joining("\n\n")));
            terminal.line(JsonLine.of(members) + (i + 1 < entries.size() ? "," : ""));
        }
        terminal.line("]");
    }
}
