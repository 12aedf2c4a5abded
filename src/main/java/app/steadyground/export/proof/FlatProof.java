package app.steadyground.export.proof;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;

/** Looks for each text of the answers in a file of running text, in the order in which they stand there. */
public final class FlatProof {

    private final String all;
    private int at;
    private long words;

    /** {@code read}: what the file says, without its marks. */
    public FlatProof(String read) {
        all = Squeezed.of(read);
    }

    public Findings find(Iterator<Passage> passages) {
        List<Lost> lost = new ArrayList<>();
        while (passages.hasNext()) {
            Passage passage = passages.next();
            List<String> missing = new ArrayList<>();
            int end = at;
            for (String text : passage.texts()) {
                end = Math.max(end, look(text, missing));
            }
            at = end;
            words += passage.texts().stream().mapToInt(text -> Squeezed.words(text).size()).sum() - missing.size();
            if (!missing.isEmpty()) {
                lost.add(new Lost(passage.answer(), missing, List.of()));
            }
        }
        return new Findings(words, lost, List.of());
    }

    /** Where the text ends; cards of an answer may stand in another order than they were written in. */
    private int look(String text, List<String> missing) {
        String wanted = Squeezed.of(text);
        int found = all.indexOf(wanted, at);
        if (found >= 0) {
            return found + wanted.length();
        }
        for (String word : Squeezed.words(text)) {
            if (all.indexOf(Squeezed.of(word), at) < 0) {
                missing.add(word);
            }
        }
        if (missing.isEmpty()) {
            missing.addAll(Squeezed.words(text));
        }
        return at;
    }
}
