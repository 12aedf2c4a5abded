package app.steadyground.storage;

import app.steadyground.guide.Exercise;
import app.steadyground.guide.MessageRule;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Reads the message rules. */
final class MessageReader {

    private final Map<String, Exercise> pages;
    private final GuideIds targets;
    private final GuideIds rules = new GuideIds();

    /**
     * @param pages what a rule may speak about and be shown on, by id
     * @param targets ids of everything a rule may link to
     */
    MessageReader(Map<String, Exercise> pages, GuideIds targets) {
        this.pages = pages;
        this.targets = targets;
    }

    List<MessageRule> read(List<GuideNode> nodes) {
        return nodes.stream().map(this::rule).flatMap(Optional::stream).toList();
    }

    private Optional<MessageRule> rule(GuideNode node) {
        String id = rules.claim(node);
        List<String> shownOn = node.texts("pages");
        for (int i = 0; i < shownOn.size(); i++) {
            if (!shownOn.get(i).isEmpty() && !pages.containsKey(shownOn.get(i))) {
                node.fault("pages[" + i + "]", "There is no exercise “" + shownOn.get(i) + "”.");
            }
        }
        String copy = node.text("copy");
        List<String> links = node.optionalTexts("links");
        for (int i = 0; i < links.size(); i++) {
            targets.require(links.get(i), node, "links[" + i + "]");
        }
        return node.node("when").flatMap(new ConditionReader(pages)::read)
                .map(when -> new MessageRule(id, shownOn, when, copy, links));
    }
}
