package app.steadyground.export;

import app.steadyground.export.page.Block;
import app.steadyground.export.page.Look;
import app.steadyground.export.page.Paper;
import app.steadyground.export.page.Printer;
import app.steadyground.export.page.Setup;
import app.steadyground.export.page.Watch;
import app.steadyground.export.page.Words;
import app.steadyground.guide.Texts;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/** One page with the code that opens a locked workbook when its passphrase is forgotten. Names no workbook and nobody. */
public final class RecoverySheet {
    private static final int GROUPS_A_LINE = 4;
    private static final int TINT = Tints.of(0);

    private RecoverySheet() {
    }

    /**
     * @param code in groups, with a gap between
     * @throws IOException if it cannot be written; what was there before is untouched
     */
    public static void write(Path target, char[] code, Instant now) throws IOException {
        Words none = new Words(Texts.get("print.page"), "", "", "", "");
        Setup setup = new Setup(Paper.A4, Texts.get("print.sheet"), "en", now, none);
        Printer.print(target, blocks(new String(code).split(" ")).iterator(), setup, new Watch(page -> { }, () -> false));
    }

    private static List<Block> blocks(String[] groups) {
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Block.Heading(1, Texts.get("print.sheet"), TINT, true, null));
        blocks.add(Block.Paragraph.of(Texts.get("print.sheet.what"), Look.READING));
        List<Block.Flowing> lines = new ArrayList<>();
        for (int i = 0; i < groups.length; i += GROUPS_A_LINE) {
            lines.add(new Block.Heading(2, String.join("   ", List.of(groups).subList(i, i + GROUPS_A_LINE)), TINT, false, null));
        }
        blocks.add(new Block.Note(TINT, lines));
        blocks.add(Block.Paragraph.of(Texts.get("print.sheet.how"), Look.READING));
        blocks.add(Block.Paragraph.of(Texts.get("print.sheet.where"), Look.READING));
        return blocks;
    }
}
