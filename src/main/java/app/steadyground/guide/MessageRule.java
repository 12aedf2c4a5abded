package app.steadyground.guide;

import java.util.List;

/**
 * A kind word that certain answers bring up. It never blocks and never saves.
 *
 * @param pages exercises on which it is shown
 * @param copy what it says
 * @param links ids of chapters or exercises it offers to open; may be empty
 */
public record MessageRule(String id, List<String> pages, Condition when, String copy, List<String> links) {
    public MessageRule {
        pages = List.copyOf(pages);
        links = List.copyOf(links);
    }
}
