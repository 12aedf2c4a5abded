package app.steadyground.export.proof;

import app.steadyground.export.page.Block;
import app.steadyground.export.page.PageTrace;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.DoubleConsumer;
import org.apache.pdfbox.pdmodel.PDDocument;

/**
 * Goes through a file page by page and through the answers beside it, and keeps only what it has read of answers that
 * may go on. Takes as long as the pages take; one use, one thread.
 */
public final class Proof {

    /** Rounding of many small corrections between glyphs. */
    private static final float TOLERANCE = 1.5f;
    /** More of these say nothing new. */
    private static final int MOST_UNSEEN = 200;

    private final Iterator<Passage> passages;
    private final SortedMap<Integer, Told> told = new TreeMap<>();
    private final List<Lost> lost = new ArrayList<>();
    private final List<Unseen> unseen = new ArrayList<>();
    private Passage next;
    private long words;

    /** {@code passages}: all answers in the order of their numbers. */
    public Proof(Iterator<Passage> passages) {
        this.passages = passages;
        advance();
    }

    private void advance() {
        next = passages.hasNext() ? passages.next() : null;
    }

    /**
     * @param traces what the pages were meant to hold
     * @param progress told at each page the share that is read; may throw to stop
     * @throws IOException if the file cannot be read, which is as bad as a file without words
     */
    public Findings read(PDDocument document, List<PageTrace> traces, DoubleConsumer progress) throws IOException {
        PageReader reader = new PageReader();
        for (int page = 0; page < traces.size(); page++) {
            progress.accept((double) page / traces.size());
            reader.read(document.getPage(page));
            note(reader, traces.get(page), page + 1);
        }
        checkBefore(Integer.MAX_VALUE);
        return new Findings(words, lost, unseen);
    }

    private void note(PageReader reader, PageTrace trace, int page) {
        int highest = 0;
        for (Map.Entry<Integer, PageReader.Piece> read : reader.pieces().entrySet()) {
            int id = read.getKey();
            PageReader.Piece piece = read.getValue();
            int answer = trace.answers()[id];
            if (answer != Block.Answer.NONE) {
                told.computeIfAbsent(answer, a -> new Told()).add(trace.elements()[id], piece.text.toString(), page);
                highest = Math.max(highest, answer);
            }
            float width = trace.widths()[id];
            if (width > 0 && piece.right - piece.left > width + TOLERANCE) {
                see(page, Unseen.Why.OUTSIDE_CELL);
            }
        }
        reader.unseen().forEach(why -> see(page, why));
        checkBefore(highest);
    }

    private void see(int page, Unseen.Why why) {
        if (unseen.size() < MOST_UNSEEN) {
            unseen.add(new Unseen(page, why));
        }
    }

    /** Answers with a smaller number have no words on later pages. */
    private void checkBefore(int answer) {
        while (next != null && next.answer() < answer) {
            Told here = told.remove(next.answer());
            check(next, here == null ? new Told() : here);
            advance();
        }
    }

    private void check(Passage passage, Told here) {
        List<String> missing = here.lost(passage.texts());
        words += passage.texts().stream().mapToInt(text -> Squeezed.words(text).size()).sum() - missing.size();
        if (!missing.isEmpty()) {
            lost.add(new Lost(passage.answer(), missing, here.pages()));
        }
    }
}
