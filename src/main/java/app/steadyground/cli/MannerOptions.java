package app.steadyground.cli;

import app.steadyground.export.Manner;
import app.steadyground.export.Order;
import app.steadyground.export.page.Ink;
import app.steadyground.export.page.TextSize;
import app.steadyground.guide.Texts;
import java.io.IOException;
import java.nio.charset.MalformedInputException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ParseResult;

/** How pages are made, and who can open them, as it can be said on the command line. */
final class MannerOptions {
    private static final String LARGE = "--large-print";
    private static final String BLACK = "--black";
    private static final String ORDER = "--order";
    private static final String PASSWORD = "--password-file";

    private final Command command;

    MannerOptions(Command command) {
        this.command = command;
    }

    void addTo(CommandSpec spec) {
        spec.addOption(OptionSpec.builder(LARGE).description(Texts.get("cli.export.large")).build());
        spec.addOption(OptionSpec.builder(BLACK).description(Texts.get("cli.export.black")).build());
        spec.addOption(OptionSpec.builder(ORDER).paramLabel("guide|date").type(String.class)
                .description(Texts.get("cli.export.order")).build());
        spec.addOption(OptionSpec.builder(PASSWORD).paramLabel("FILE").type(Path.class)
                .description(Texts.get("cli.export.password")).build());
    }

    Manner manner(ParseResult given) {
        Order order = switch (given.matchedOptionValue(ORDER, "guide").toLowerCase(Locale.ROOT)) {
            case "guide" -> Order.GUIDE;
            case "date" -> Order.DATE;
            default -> throw command.wrongUse(Texts.get("cli.export.no-order"));
        };
        return new Manner(given.hasMatchedOption(LARGE) ? TextSize.LARGE : TextSize.NORMAL,
                given.hasMatchedOption(BLACK) ? Ink.BLACK : Ink.COLOR, order);
    }

    /** The first line of the file. */
    Optional<char[]> password(ParseResult given) throws Refusal {
        Path file = given.matchedOptionValue(PASSWORD, null);
        if (file == null) {
            return Optional.empty();
        }
        String first;
        try {
            first = Files.readString(file, StandardCharsets.UTF_8).lines().findFirst().orElse("");
        } catch (MalformedInputException e) {
            throw new Refusal(Texts.get("cli.export.password-text"));
        } catch (IOException e) {
            throw new Refusal(Texts.get("cli.export.password-unread", file.toString()));
        }
        if (first.isEmpty()) {
            throw new Refusal(Texts.get("cli.export.password-empty"));
        }
        return Optional.of(first.toCharArray());
    }
}
