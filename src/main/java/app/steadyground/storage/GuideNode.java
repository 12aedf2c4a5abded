package app.steadyground.storage;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonPrimitive;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * One object of a guide's file, with its place in it. Whatever is missing or of the wrong type is noted as a fault and
 * answered with something empty, so that reading goes on and finds the other faults too.
 */
final class GuideNode {

    private final JsonObject object;
    private final String file;
    private final String place;
    private final GuideFaults faults;

    GuideNode(JsonObject object, String file, String place, GuideFaults faults) {
        this.object = object;
        this.file = file;
        this.place = place;
        this.faults = faults;
    }

    /** Notes a fault at a member, which may be written {@code name[2]} for an element of a list. */
    void fault(String member, String sentence) {
        faults.add(file, place.isEmpty() ? member : place + "." + member, sentence);
    }

    boolean has(String name) {
        return optional(name).isPresent();
    }

    /** Whether there is a list; if there is not, asking for it notes why. */
    boolean hasList(String name) {
        return object.get(name) instanceof JsonArray;
    }

    /** A text that has to be there and to say something. */
    String text(String name) {
        return required(name).map(e -> filled(e, name)).orElse("");
    }

    /** A text that has to be there and may be blank. */
    String anyText(String name) {
        return required(name).flatMap(e -> string(e, name)).orElse("");
    }

    /** A text that may be left out; then it is empty. */
    String optionalText(String name) {
        return optional(name).map(e -> filled(e, name)).orElse("");
    }

    /** A whole number that has to be there. */
    OptionalInt number(String name) {
        Optional<JsonElement> member = required(name);
        if (member.isEmpty()) {
            return OptionalInt.empty();
        }
        if (member.get() instanceof JsonPrimitive primitive && primitive.isNumber()) {
            try {
                return OptionalInt.of(whole(primitive.getAsString()));
            } catch (ArithmeticException | NumberFormatException e) {
                // said below
            }
        }
        fault(name, "This has to be a whole number.");
        return OptionalInt.empty();
    }

    /** Numbers may be written in other ways, but what reads those takes its time to begin. */
    private static int whole(String written) {
        try {
            return Integer.parseInt(written);
        } catch (NumberFormatException e) {
            return new BigDecimal(written).intValueExact();
        }
    }

    /** True or false; false where it is left out. */
    boolean yes(String name) {
        Optional<JsonElement> member = optional(name);
        if (member.isPresent() && member.get() instanceof JsonPrimitive primitive && primitive.isBoolean()) {
            return primitive.getAsBoolean();
        }
        if (member.isPresent()) {
            fault(name, "This has to be true or false.");
        }
        return false;
    }

    /** Texts that have to be there; each of them has to say something. */
    List<String> texts(String name) {
        return required(name).map(e -> strings(e, name)).orElse(List.of());
    }

    List<String> optionalTexts(String name) {
        return optional(name).map(e -> strings(e, name)).orElse(List.of());
    }

    /** Texts by their names, in the file's order. */
    Map<String, String> textsByName(String name) {
        Map<String, String> texts = new LinkedHashMap<>();
        node(name).ifPresent(n -> n.object.keySet().forEach(key -> texts.put(key, n.text(key))));
        return texts;
    }

    /** An object that has to be there. */
    Optional<GuideNode> node(String name) {
        return required(name).flatMap(e -> inner(e, name));
    }

    /** Objects that have to be there. */
    List<GuideNode> nodes(String name) {
        return required(name).map(e -> inners(e, name)).orElse(List.of());
    }

    List<GuideNode> optionalNodes(String name) {
        return optional(name).map(e -> inners(e, name)).orElse(List.of());
    }

    private Optional<JsonElement> optional(String name) {
        return Optional.ofNullable(object.get(name)).filter(e -> !e.isJsonNull());
    }

    private Optional<JsonElement> required(String name) {
        Optional<JsonElement> member = optional(name);
        if (member.isEmpty()) {
            fault(name, "This is missing.");
        }
        return member;
    }

    private Optional<String> string(JsonElement element, String member) {
        if (element instanceof JsonPrimitive primitive && primitive.isString()) {
            return Optional.of(primitive.getAsString());
        }
        fault(member, "This has to be a text.");
        return Optional.empty();
    }

    private String filled(JsonElement element, String member) {
        Optional<String> text = string(element, member);
        if (text.isPresent() && text.get().isBlank()) {
            fault(member, "This must not be blank.");
        }
        return text.filter(t -> !t.isBlank()).orElse("");
    }

    /** Keeps an empty text for one that is wrong, so that later texts keep their place. */
    private List<String> strings(JsonElement element, String member) {
        List<String> texts = new ArrayList<>();
        for (JsonElement each : array(element, member)) {
            texts.add(filled(each, member + "[" + texts.size() + "]"));
        }
        return texts;
    }

    private Optional<GuideNode> inner(JsonElement element, String member) {
        if (element instanceof JsonObject inner) {
            return Optional.of(new GuideNode(inner, file, place.isEmpty() ? member : place + "." + member, faults));
        }
        fault(member, "This has to be an object in curly braces.");
        return Optional.empty();
    }

    private List<GuideNode> inners(JsonElement element, String member) {
        List<GuideNode> nodes = new ArrayList<>();
        int at = 0;
        for (JsonElement each : array(element, member)) {
            inner(each, member + "[" + at++ + "]").ifPresent(nodes::add);
        }
        return nodes;
    }

    private JsonArray array(JsonElement element, String member) {
        if (element instanceof JsonArray array) {
            return array;
        }
        fault(member, "This has to be a list in square brackets.");
        return new JsonArray();
    }
}
