package app.steadyground.guide;

import java.util.List;

/** Words for feelings that lie near each other. */
public record FeelingGroup(String id, String title, List<String> words) {
    public FeelingGroup {
        words = List.copyOf(words);
    }
}
