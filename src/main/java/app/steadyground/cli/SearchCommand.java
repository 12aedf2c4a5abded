package app.steadyground.cli;

import app.steadyground.entry.Workbook;
import app.steadyground.guide.Texts;
import app.steadyground.reread.GuideMatch;
import app.steadyground.reread.Match;
import app.steadyground.reread.Search;
import app.steadyground.reread.Writings;
import app.steadyground.storage.FolderProblem;
import app.steadyground.storage.WorkbookFolder;
import java.util.List;
import picocli.CommandLine.Model.PositionalParamSpec;
import picocli.CommandLine.ParseResult;

/** Finds entries by their words, and apart from them places in the guide. */
final class SearchCommand extends Command {
    SearchCommand(Terminal terminal) {
        super(terminal, "search", Texts.get("cli.search"));
        takeFolder(Texts.get("cli.folder"));
        spec().addPositional(PositionalParamSpec.builder().index("1..*").arity("1..*").paramLabel("WORDS")
                .type(List.class).auxiliaryTypes(String.class).required(true)
                .description(Texts.get("cli.search.words")).build());
    }

    @Override
    int run(ParseResult given, Terminal terminal) throws FolderProblem, Refusal {
        List<String> words = given.matchedPositionalValue(1, List.of());
        WorkbookFolder folder;
        Workbook workbook;
        try (Meter meter = new Meter(terminal)) {
            folder = open(given, terminal);
            workbook = folder.read(meter);
        }
        Search search = new Search(guide(folder));
        String query = String.join(" ", words);
        List<Match> matches = search.find(Writings.of(workbook), query);
        List<GuideMatch> inGuide = search.findInGuide(query);
        for (Match match : matches) {
            terminal.line(match.entry().date() + "  " + match.entry().exercise() + "  " + match.excerpt());
        }
        if (!inGuide.isEmpty()) {
            terminal.line("");
            terminal.line(Texts.get("cli.search.in-guide"));
            inGuide.forEach(m -> terminal.line(m.target() + "  " + m.excerpt()));
        }
        if (matches.isEmpty()) {
            terminal.err().println(Texts.get("cli.search.nothing"));
        }
        if (!workbook.faults().isEmpty()) {
            terminal.err().println(Texts.get("cli.unread", workbook.faults().size()));
        }
        return DONE;
    }
}
