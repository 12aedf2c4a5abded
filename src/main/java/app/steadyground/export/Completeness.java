package app.steadyground.export;

import app.steadyground.export.proof.Unseen;
import java.util.List;

/** What reading the finished file back has shown: how many words of the answers are in it, and what is not as it should be. */
public record Completeness(long words, List<LostWords> lost, List<Unseen> unseen) {

    public boolean isComplete() {
        return lost.isEmpty() && unseen.isEmpty();
    }

    /** How many words are not in the file. */
    public int lostWords() {
        return lost.stream().mapToInt(one -> one.words().size()).sum();
    }
}
