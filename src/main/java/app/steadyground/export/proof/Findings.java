package app.steadyground.export.proof;

import java.util.List;

/** What a file was found to hold: how many words of the answers are in it, what is lost, and what cannot be seen. */
public record Findings(long words, List<Lost> lost, List<Unseen> unseen) {

    public Findings {
        lost = List.copyOf(lost);
        unseen = List.copyOf(unseen);
    }

    public boolean isComplete() {
        return lost.isEmpty() && unseen.isEmpty();
    }
}
