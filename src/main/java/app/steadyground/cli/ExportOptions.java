package app.steadyground.cli;

import app.steadyground.entry.Entry;
import app.steadyground.entry.Remarks;
import app.steadyground.entry.SmallList;
import app.steadyground.entry.Workbook;
import app.steadyground.export.ExportRequest;
import app.steadyground.export.Kind;
import app.steadyground.export.LaterNotes;
import app.steadyground.export.page.Paper;
import app.steadyground.export.share.Names;
import app.steadyground.guide.Guide;
import app.steadyground.guide.Texts;
import app.steadyground.reread.Match;
import app.steadyground.reread.Search;
import app.steadyground.reread.Writings;
import app.steadyground.storage.NamesFile;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ParseResult;

/** What can be said about an export on the command line. */
final class ExportOptions {
    private static final String TO = "--to";
    private static final String PAPER = "--paper";
    private static final String PAGE = "--page";
    private static final String FROM = "--from";
    private static final String UNTIL = "--until";
    private static final String WITHOUT_READINGS = "--without-readings";
    private static final String WITH_KEEP_OFF = "--with-keep-off";
    private static final String WITHOUT_TRENDS = "--without-trends";
    private static final String WITHOUT_NOTES = "--without-notes";
    private static final String KIND = "--kind";
    private static final String MARKED = "--marked";
    private static final String SEARCH = "--search";
    private static final String REPLACE = "--replace";
    private static final String FORCE = "--force";
    private static final List<String> ENDINGS = List.of(".pdf", ".html", ".md");

    private final Command command;

    ExportOptions(Command command) {
        this.command = command;
    }

    void addTo(CommandSpec spec) {
        spec.addOption(OptionSpec.builder(TO).paramLabel("FILE.pdf|.html|.md").type(Path.class).required(true)
                .description(Texts.get("cli.export.to")).build());
        spec.addOption(text(KIND, "completed|blank|fillable", Texts.get("cli.export.kind")));
        spec.addOption(text(PAPER, "a4|letter", Texts.get("cli.export.paper")));
        spec.addOption(OptionSpec.builder(PAGE).paramLabel("ID").type(List.class).auxiliaryTypes(String.class)
                .description(Texts.get("cli.export.page")).build());
        spec.addOption(text(FROM, "DATE", Texts.get("cli.export.from")));
        spec.addOption(text(UNTIL, "DATE", Texts.get("cli.export.until")));
        spec.addOption(OptionSpec.builder(MARKED).description(Texts.get("cli.export.marked")).build());
        spec.addOption(text(SEARCH, "WORDS", Texts.get("cli.export.search")));
        spec.addOption(OptionSpec.builder(WITHOUT_READINGS).description(Texts.get("cli.export.no-readings")).build());
        spec.addOption(OptionSpec.builder(WITHOUT_TRENDS).description(Texts.get("cli.export.no-trends")).build());
        spec.addOption(OptionSpec.builder(WITHOUT_NOTES).description(Texts.get("cli.export.no-notes")).build());
        spec.addOption(OptionSpec.builder(WITH_KEEP_OFF).description(Texts.get("cli.export.keep-off")).build());
        spec.addOption(OptionSpec.builder(REPLACE).paramLabel("NAMES.json").type(Path.class)
                .description(Texts.get("cli.export.replace")).build());
        spec.addOption(OptionSpec.builder(FORCE).description(Texts.get("cli.export.force")).build());
    }

    private static OptionSpec text(String name, String label, String about) {
        return OptionSpec.builder(name).paramLabel(label).type(String.class).description(about).build();
    }

    /** Whether the target is a text and no PDF. */
    static boolean isText(Path target) {
        return !target.toString().toLowerCase(Locale.ROOT).endsWith(ENDINGS.getFirst());
    }

    static boolean isMarkdown(Path target) {
        return target.toString().toLowerCase(Locale.ROOT).endsWith(ENDINGS.getLast());
    }

    Path target(ParseResult given) {
        Path target = given.matchedOptionValue(TO, null);
        if (ENDINGS.stream().noneMatch(target.toString().toLowerCase(Locale.ROOT)::endsWith)) {
            throw command.wrongUse(Texts.get("cli.export.ending"));
        }
        return target;
    }

    /** Those in which all the words are, if there are any to search for, and that are kept near, if that is asked; with their later notes. */
    List<Entry> found(ParseResult given, Workbook workbook, Guide guide) {
        Set<String> near = new SmallList(workbook, SmallList.MARKS).all().keySet();
        List<Entry> entries = workbook.entries().stream()
                .filter(entry -> !given.hasMatchedOption(MARKED) || near.contains(entry.id())).toList();
        String words = given.matchedOptionValue(SEARCH, "");
        List<Entry> found = words.isBlank() ? entries
                : new Search(guide).find(Writings.of(workbook).only(entries), words).stream().map(Match::entry).distinct().toList();
        return given.hasMatchedOption(WITHOUT_NOTES) ? found : LaterNotes.beside(found, Remarks.all(workbook));
    }

    boolean mayReplace(ParseResult given) {
        return given.hasMatchedOption(FORCE);
    }

    ExportRequest request(ParseResult given) {
        List<String> pages = given.matchedOptionValue(PAGE, List.of());
        Optional<LocalDate> from = day(given, FROM);
        Optional<LocalDate> until = day(given, UNTIL);
        if (from.isPresent() && until.isPresent() && until.get().isBefore(from.get())) {
            throw command.wrongUse(Texts.get("cli.export.days"));
        }
        return new ExportRequest(paper(given), Set.copyOf(pages), Set.of(), from, until,
                !given.hasMatchedOption(WITHOUT_READINGS), given.hasMatchedOption(WITH_KEEP_OFF)).withKind(kind(given))
                .withTrends(!given.hasMatchedOption(WITHOUT_TRENDS));
    }

    /** What stands for the names in what goes out: wherever their letters are. */
    Names names(ParseResult given) {
        Path file = given.matchedOptionValue(REPLACE, null);
        if (file == null) {
            return new Names(Map.of());
        }
        Names names = new Names(NamesFile.read(file)
                .orElseThrow(() -> command.wrongUse(Texts.get("cli.export.no-names", file.toString()))));
        if (!names.betrayed().isEmpty()) {
            throw command.wrongUse(Texts.get("cli.export.betrayed", String.join(", ", names.betrayed())));
        }
        return names;
    }

    private Kind kind(ParseResult given) {
        return switch (given.matchedOptionValue(KIND, "completed").toLowerCase(Locale.ROOT)) {
            case "completed" -> Kind.COMPLETED;
            case "blank" -> Kind.BLANK;
            case "fillable" -> Kind.FILLABLE;
            default -> throw command.wrongUse(Texts.get("cli.export.no-kind"));
        };
    }

    private Paper paper(ParseResult given) {
        return switch (given.matchedOptionValue(PAPER, "a4").toLowerCase(Locale.ROOT)) {
            case "a4" -> Paper.A4;
            case "letter" -> Paper.LETTER;
            default -> throw command.wrongUse(Texts.get("cli.export.no-paper"));
        };
    }

    private Optional<LocalDate> day(ParseResult given, String option) {
        String text = given.matchedOptionValue(option, null);
        try {
            return Optional.ofNullable(text).map(LocalDate::parse);
        } catch (DateTimeException e) {
            throw command.wrongUse(Texts.get("cli.export.no-day", option, text));
        }
    }
}
