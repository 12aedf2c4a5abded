package app.steadyground.cli;

import app.steadyground.entry.GuideRef;
import app.steadyground.entry.Ids;
import app.steadyground.guide.Texts;
import app.steadyground.storage.FolderProblem;
import app.steadyground.storage.Locks;
import app.steadyground.storage.Places;
import app.steadyground.storage.WorkbookFolder;
import app.steadyground.vault.Cost;
import app.steadyground.vault.Passphrase;
import app.steadyground.vault.Wipe;
import java.io.Console;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Optional;
import java.util.function.Function;

/**
 * Opens locked workbooks for the commands: with a passphrase from a file, or asked for where a person sits.
 *
 * @param ask shows a sentence and gives what was typed, without showing it; empty where nobody can be asked
 */
record Doorkeeper(Locks locks, Function<String, Optional<char[]>> ask) {

    static Doorkeeper ofThisUser() {
        return new Doorkeeper(new Locks(Places.ofThisUser().state(), Cost.real()), Doorkeeper::onConsole);
    }

    private static Optional<char[]> onConsole(String sentence) {
        Console console = System.console();
        return console == null || !console.isTerminal() ? Optional.empty()
                : Optional.ofNullable(console.readPassword("%s ", sentence));
    }

    /** @param file holds the passphrase; if none is given, it is asked for where it is needed */
    WorkbookFolder open(Path folder, Optional<Path> file) throws FolderProblem, Refusal {
        if (!locks.isLocked(folder) && file.isEmpty()) {
            try {
                return WorkbookFolder.open(folder);
            } catch (FolderProblem e) {
                // Its key files are gone, and there may be copies.
                if (e.kind() != FolderProblem.Kind.LOCKED) {
                    throw e;
                }
            }
        }
        try (Passphrase passphrase = file.isPresent() ? read(file.get()) : asked(folder)) {
            return locks.open(folder, passphrase);
        }
    }

    /** A new workbook, locked with the passphrase in a file. */
    WorkbookFolder create(Path folder, Path file, GuideRef guide, Ids ids, Instant now) throws FolderProblem, Refusal {
        try (Passphrase passphrase = read(file)) {
            if (passphrase.isTooShort()) {
                throw new Refusal(Texts.get("cli.passphrase.short", Passphrase.LEAST));
            }
            return locks.create(folder, guide, ids, now, passphrase);
        }
    }

    private Passphrase asked(Path folder) throws Refusal {
        char[] typed = ask.apply(Texts.get("cli.passphrase.ask", folder.toString()))
                .orElseThrow(() -> new Refusal(Texts.get("cli.passphrase.needed")));
        try {
            return Passphrase.of(typed);
        } finally {
            Wipe.out(typed);
        }
    }

    /** To be closed. */
    private Passphrase read(Path file) throws Refusal {
        byte[] content;
        try (InputStream in = Files.newInputStream(file)) {
            content = in.readNBytes(Passphrase.LONGEST_FILE);
        } catch (IOException e) {
            throw new Refusal(Texts.get("cli.passphrase.unread", file.toString()));
        }
        try {
            return Passphrase.ofFile(content).filter(p -> !p.isEmpty())
                    .orElseThrow(() -> new Refusal(Texts.get("cli.passphrase.unfit", file.toString())));
        } finally {
            Wipe.out(content);
        }
    }
}
