package app.steadyground.cli;

import app.steadyground.entry.Entry;
import app.steadyground.entry.SmallList;
import app.steadyground.entry.Workbook;
import app.steadyground.guide.Guide;
import app.steadyground.guide.Texts;
import app.steadyground.reread.Filter;
import app.steadyground.reread.Writings;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ParseResult;

/** Narrows what a command tells of: page, chapter, days, person, feelings, what is kept near. All that is said must hold. */
final class FilterOptions {
    private static final String PAGE = "--page";
    private static final String CHAPTER = "--chapter";
    private static final String FROM = "--from";
    private static final String UNTIL = "--until";
    private static final String PERSON = "--person";
    private static final String FEELING = "--feeling";
    private static final String MARKED = "--marked";

    private final Command command;
    private final Guide guide;

    FilterOptions(Command command, Guide guide) {
        this.command = command;
        this.guide = guide;
    }

    void addTo(CommandSpec spec) {
        spec.addOption(several(PAGE, "ID", Texts.get("cli.list.page")));
        spec.addOption(several(CHAPTER, "ID", Texts.get("cli.list.chapter")));
        spec.addOption(one(FROM, "DATE", Texts.get("cli.export.from")));
        spec.addOption(one(UNTIL, "DATE", Texts.get("cli.export.until")));
        spec.addOption(one(PERSON, "NAME", Texts.get("cli.list.person")));
        spec.addOption(several(FEELING, "WORD", Texts.get("cli.list.feeling")));
        spec.addOption(OptionSpec.builder(MARKED).description(Texts.get("cli.list.marked")).build());
    }

    private static OptionSpec one(String name, String label, String about) {
        return OptionSpec.builder(name).paramLabel(label).type(String.class).description(about).build();
    }

    private static OptionSpec several(String name, String label, String about) {
        return OptionSpec.builder(name).paramLabel(label).type(List.class).auxiliaryTypes(String.class).description(about).build();
    }

    /** The entries that fit, newest first. */
    List<Entry> of(Workbook workbook, ParseResult given) {
        SmallList marks = new SmallList(workbook, SmallList.MARKS);
        return filter(given).of(Writings.of(workbook), marks::has);
    }

    private Filter filter(ParseResult given) {
        List<String> wanted = given.matchedOptionValue(PAGE, List.of());
        List<String> chapters = given.matchedOptionValue(CHAPTER, List.of());
        Set<String> pages = new HashSet<>(wanted);
        wanted.stream().filter(p -> guide.page(p).isEmpty()).findFirst().ifPresent(this::unknown);
        for (String chapter : chapters) {
            if (guide.chapter(chapter).isEmpty()) {
                unknown(chapter);
            }
            pages.addAll(Filter.pagesOf(guide, chapter));
        }
        List<String> feelings = given.matchedOptionValue(FEELING, List.of());
        return new Filter(pages, day(given, FROM), day(given, UNTIL), given.matchedOptionValue(PERSON, ""), Set.copyOf(feelings),
                given.hasMatchedOption(MARKED));
    }

    private void unknown(String id) {
        throw command.wrongUse(Texts.get("cli.list.unknown", id));
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
