package app.steadyground.cli;

import app.steadyground.guide.Texts;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import picocli.CommandLine;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;
import picocli.CommandLine.ParseResult;

/** {@code manual}: prints the manual page, in the notation of {@code man}, of all commands as they are. */
final class ManualCommand extends Command {
    ManualCommand(Terminal terminal) {
        super(terminal, "manual", Texts.get("cli.manual"));
    }

    @Override
    int run(ParseResult given, Terminal terminal) {
        page(spec().commandLine().getParent()).forEach(terminal.out()::println);
        return DONE;
    }

    private static List<String> page(CommandLine root) {
        String name = root.getCommandName();
        List<String> page = new ArrayList<>();
        page.add(".TH " + name.toUpperCase(Locale.ROOT).replace("-", "\\-") + " 1 \"\" \"" + escaped(root.getCommandSpec().version()[0]) + "\"");
        page.add(".SH NAME");
        page.add(escaped(name) + " \\- " + escaped(Texts.get("cli.manual.name")));
        page.add(".SH SYNOPSIS");
        Texts.get("cli.synopsis").lines().map(String::strip).forEach(l -> {
            page.add(escaped(l));
            page.add(".br");
        });
        page.add(".SH DESCRIPTION");
        page.add(text(Texts.get("cli.about")));
        page.add(".SH COMMANDS");
        root.getSubcommands().values().forEach(c -> command(page, c));
        page.add(".SH EXIT STATUS");
        page.add(text(Texts.get("cli.exit-codes")));
        page.add(".SH FILES");
        Texts.get("cli.manual.files").lines().forEach(l -> page.add(text(l) + "\n.br"));
        return page;
    }

    private static void command(List<String> page, CommandLine of) {
        if (!of.getSubcommands().isEmpty()) {
            of.getSubcommands().values().forEach(c -> command(page, c));
            return;
        }
        CommandSpec spec = of.getCommandSpec();
        page.add(".SS " + escaped(spec.qualifiedName(" ").replaceFirst("^\\S+ ", "")
                + String.join("", spec.positionalParameters().stream().map(p -> " " + p.paramLabel()).toList())));
        page.add(text(String.join(" ", spec.usageMessage().description())));
        for (PositionalParamSpec p : spec.positionalParameters()) {
            argument(page, p.paramLabel(), p);
        }
        for (OptionSpec o : spec.options()) {
            if (!o.usageHelp()) {
                argument(page, String.join(", ", o.names()) + (o.arity().max() > 0 ? " " + o.paramLabel() : ""), o);
            }
        }
    }

    private static void argument(List<String> page, String name, ArgSpec of) {
        page.add(".TP");
        page.add(".B " + escaped(name));
        page.add(text(String.join(" ", of.description())));
    }

    /** A line that begins with a full stop or an apostrophe would be taken for an instruction. */
    private static String text(String of) {
        String escaped = escaped(of.strip());
        return escaped.startsWith(".") || escaped.startsWith("'") ? "\\&" + escaped : escaped;
    }

    private static String escaped(String text) {
        return text.replace("\\", "\\e").replace("-", "\\-").replace("%n", " ");
    }
}
