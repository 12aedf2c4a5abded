package app.steadyground.storage;

import app.steadyground.guide.Field;
import app.steadyground.guide.Trend;
import java.util.List;
import java.util.Optional;

/** Reads the trends of one exercise and holds them against its fields. */
final class TrendReader {

    private final List<Field> fields;

    TrendReader(List<Field> fields) {
        this.fields = fields;
    }

    List<Trend> read(List<GuideNode> nodes) {
        return nodes.stream().map(this::trend).flatMap(Optional::stream).toList();
    }

    private Optional<Trend> trend(GuideNode node) {
        String kind = node.text("kind");
        String groupBy = node.optionalText("groupBy");
        if (!groupBy.isEmpty() && !isText(find(node, "groupBy", groupBy))) {
            node.fault("groupBy", "Lines are grouped by a short or long text; “" + groupBy + "” is something else.");
        }
        return switch (kind) {
            case "pair" -> Optional.of(new Trend.Pair(scale(node, "before"), scale(node, "after"), groupBy));
            case "lines" -> Optional.of(new Trend.Lines(charted(node), groupBy));
            case "" -> Optional.empty();
            default -> {
                node.fault("kind", "There is no kind of trend called “" + kind + "”.");
                yield Optional.empty();
            }
        };
    }

    private String scale(GuideNode node, String member) {
        String id = node.text(member);
        if (find(node, member, id).filter(f -> !(f instanceof Field.Scale)).isPresent()) {
            node.fault(member, "A pair is made of two scales; “" + id + "” is something else.");
        }
        return id;
    }

    private List<String> charted(GuideNode node) {
        List<String> ids = node.texts("fields");
        if (node.hasList("fields") && ids.isEmpty()) {
            node.fault("fields", "A chart needs at least one field.");
        }
        for (int i = 0; i < ids.size(); i++) {
            String member = "fields[" + i + "]";
            if (find(node, member, ids.get(i)).filter(f -> !isNumbers(f)).isPresent()) {
                node.fault(member, "“" + ids.get(i) + "” holds no numbers that could be drawn.");
            }
        }
        return ids;
    }

    private Optional<Field> find(GuideNode node, String member, String id) {
        Optional<Field> field = fields.stream().filter(f -> f.id().equals(id)).findFirst();
        if (field.isEmpty() && !id.isEmpty()) {
            node.fault(member, "This exercise has no field “" + id + "”.");
        }
        return field;
    }

    /** Also true of a field that does not exist, which is a fault of its own. */
    private static boolean isText(Optional<Field> field) {
        return field.isEmpty() || field.get() instanceof Field.ShortText || field.get() instanceof Field.LongText;
    }

    private static boolean isNumbers(Field field) {
        return field instanceof Field.Scale || field instanceof Field.RatedList || field instanceof Field.Feelings;
    }
}
