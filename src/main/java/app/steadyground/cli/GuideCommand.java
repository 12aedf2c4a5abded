package app.steadyground.cli;

import app.steadyground.guide.Guide;
import app.steadyground.guide.Texts;
import app.steadyground.storage.FolderProblem;
import app.steadyground.storage.GuideFiles;
import app.steadyground.storage.Translation;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import picocli.CommandLine.ParseResult;

/** Checks a guide: {@code guide check}. */
final class GuideCommand extends Command {
    GuideCommand(Terminal terminal) {
        super(terminal, "check", Texts.get("cli.guide.check"));
        takeFolder(Texts.get("cli.guide.folder"));
    }

    @Override
    int run(ParseResult given, Terminal terminal) throws Refusal {
        Path folder = folder(given);
        if (!Files.isDirectory(folder)) {
            throw new Refusal(Texts.get(FolderProblem.Kind.NOT_THERE.key()));
        }
        GuideFiles.Result result = GuideFiles.read(folder);
        result.faults().forEach(f -> terminal.line(f.toString()));
        if (result.guide().isEmpty()) {
            terminal.line(Texts.get("cli.guide.faults", result.faults().size()));
            return PROBLEMS_FOUND;
        }
        Guide guide = result.guide().get();
        Guide own = GuideFiles.bundled();
        List<String> differences = guide.id().equals(own.id()) && !guide.language().equals(own.language()) ? Translation.read(folder, own).faults() : List.of();
        differences.forEach(terminal::line);
        if (!differences.isEmpty()) {
            terminal.line(Texts.get("cli.guide.no-translation", own.language()));
            return PROBLEMS_FOUND;
        }
        terminal.line(Texts.get("cli.guide.good", guide.chapters().size(), guide.exercises().count(),
                guide.exercises().mapToInt(e -> e.fields().size()).sum()));
        return DONE;
    }
}
