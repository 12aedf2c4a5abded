package app.steadyground.entry;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Stream;

/** What must hold once the devices of a {@link MergeModel} have exchanged all their files. */
final class MergeLaws {
    private final List<ModelDevice> devices;
    private final List<Revision> reported;
    private final Map<String, MergeModel.Discard> discarded;
    private final Set<String> givenUp;
    private final Random random;
    private final Map<String, Revision> files;
    private final Workbook whole;

    MergeLaws(List<ModelDevice> devices, List<Revision> reported, Map<String, MergeModel.Discard> discarded,
            Set<String> givenUp, Random random) {
        this.devices = devices;
        this.reported = reported;
        this.discarded = discarded;
        this.givenUp = givenUp;
        this.random = random;
        this.files = MergeModel.union(devices);
        this.whole = MergeModel.workbook(files.values());
    }

    /** @return the first that does not, or null */
    String broken() {
        return Stream.<Supplier<String>>of(this::order, this::devicesAgree, this::nothingIsMissing,
                this::draftsWentByTheRule, this::nothingErasedIsBack).map(Supplier::get)
                .filter(s -> s != null).findFirst().orElse(null);
    }

    private String order() {
        List<Revision> shuffled = new ArrayList<>(files.values());
        Collections.shuffle(shuffled, random);
        Workbook byAdding = MergeModel.workbook(List.of());
        shuffled.forEach(byAdding::add);
        // Removed files may come back, and change nothing.
        devices.forEach(d -> d.removed.values().stream().filter(r -> random.nextBoolean()).forEach(shuffled::add));
        String differs = differs(byAdding, "one after the other") + differs(MergeModel.workbook(shuffled), "what went is back");
        return differs.isEmpty() ? null : differs;
    }

    private String devicesAgree() {
        for (ModelDevice device : devices) {
            List<Revision> arriving = new ArrayList<>(files.values());
            Collections.shuffle(arriving, random);
            arriving.forEach(device::arrive);
            String differs = differs(device.workbook, "in the window of device " + devices.indexOf(device));
            if (!differs.isEmpty()) {
                return differs;
            }
        }
        return null;
    }

    private String differs(Workbook other, String where) {
        for (String item : whole.items()) {
            if (!whole.entry(item).equals(other.entry(item))) {
                return where + ": " + other.entry(item) + "\n instead of " + whole.entry(item) + "\n";
            }
        }
        return other.items().size() == whole.items().size() ? "" : where + ": other items\n";
    }

    /** A text is shown, or a person gave it up, or erased it; and the date likewise, of which one only is shown. */
    private String nothingIsMissing() {
        for (Revision revision : reported) {
            if (revision.replaces().values().stream().anyMatch(n -> n >= revision.stamp().n())) {
                return "A number too small: " + revision;
            }
            Entry entry = whole.entry(revision.item()).orElse(null);
            if (entry == null) {
                return "No entry for " + revision;
            }
            for (Map.Entry<String, Answer> one : revision.answers().entrySet()) {
                for (Answer answer : one.getValue().alternatives().toList()) {
                    boolean shown = has(entry.answers(), one.getKey(), answer.content());
                    if (!shown && !isErased(revision.item(), answer.changed()) && !givenUp.contains(MergeModel.key(revision.item(), one.getKey(), answer.content()))) {
                        return "Nobody gave up " + answer + " of " + revision.stamp() + "\n in " + entry;
                    }
                }
            }
            Content date = new Content.Day(revision.header().date().toString());
            if (!entry.date().equals(revision.header().date()) && !isErased(revision.item(), revision.header().dateChanged())
                    && !givenUp.contains(MergeModel.key(revision.item(), Sitting.DATE, date))
                    && of(revision.item()).noneMatch(f -> f.header().date().equals(revision.header().date()))) {
                return "No file has the date of " + revision;
            }
        }
        return null;
    }

    private String draftsWentByTheRule() {
        for (MergeModel.Discard discard : discarded.values()) {
            Revision draft = discard.draft();
            Revision next = discard.successor();
            boolean foreign = next.replaces().entrySet().stream().anyMatch(e -> !e.getKey().equals(next.stamp().sitting())
                    && e.getValue() > draft.replaces().getOrDefault(e.getKey(), 0));
            for (Map.Entry<String, Answer> one : draft.answers().entrySet()) {
                Answer later = next.answers().get(one.getKey());
                if (Contents.length(one.getValue().content()) - Contents.length(later.content()) > 40) {
                    return "Shortened: " + draft + "\n by " + next;
                }
                boolean chosen = later.others().size() < one.getValue().others().size();
                for (Answer answer : one.getValue().alternatives().toList()) {
                    if ((foreign || chosen) && !has(next.answers(), one.getKey(), answer.content()) && !isErased(draft.item(), answer.changed()) && of(draft.item()).noneMatch(f ->
                            has(f.answers(), one.getKey(), answer.content()))) {
                        return "No file says " + answer + " of " + draft.stamp() + " any more, removed by " + next;
                    }
                }
            }
            boolean kept = reported.stream().anyMatch(r -> r.item().equals(draft.item()) && !r.equals(draft)
                    && r.stamp().sitting().equals(draft.stamp().sitting())
                    && (!discarded.containsKey(ModelDevice.name(r)) || r.equals(next)) && MergeModel.isWithinTenMinutes(r, draft));
            if (!kept) {
                return "None kept within ten minutes of " + draft;
            }
        }
        return null;
    }

    private String nothingErasedIsBack() {
        for (Revision erasing : reported.stream().filter(Revision::isErased).toList()) {
            boolean broughtBack = reported.stream().anyMatch(r -> r.item().equals(erasing.item()) && r.covers(erasing.stamp())
                    && !r.deleted());
            Entry entry = whole.entry(erasing.item()).orElseThrow();
            if (!broughtBack && !entry.deleted()) {
                return "Erased, and back: " + entry;
            }
            boolean more = reported.stream().anyMatch(r -> r.item().equals(erasing.item()) && !erasing.covers(r.stamp())
                    && !r.isErased());
            if (!more && !entry.answers().isEmpty()) {
                return "Erased, and its words are back: " + entry;
            }
        }
        return null;
    }

    /** Whether somebody who knew what got this stamp erased it. */
    private boolean isErased(String item, Stamp stamp) {
        return reported.stream().anyMatch(r -> r.isErased() && r.item().equals(item) && r.covers(stamp));
    }

    private Stream<Revision> of(String item) {
        return files.values().stream().filter(f -> f.item().equals(item));
    }

    private static boolean has(Map<String, Answer> answers, String field, Content content) {
        return answers.containsKey(field) && answers.get(field).alternatives().anyMatch(a -> a.content().equals(content));
    }
}
