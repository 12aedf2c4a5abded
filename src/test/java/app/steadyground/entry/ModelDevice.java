package app.steadyground.entry;

import app.steadyground.guide.Exercise;
import app.steadyground.guide.Field;
import app.steadyground.guide.FieldKind;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/** One computer of the {@link MergeModel}: its folder, the program that runs there, and whoever writes. */
final class ModelDevice {
    /** An open page: what stands in it, and in which fields something was written since it was last saved. */
    private static final class Editor {
        private final Sitting sitting;
        private Draft draft;
        private final Set<String> unsaved = new HashSet<>();
        private Map<String, List<Content>> choices = Map.of();

        private Editor(Sitting sitting) {
            this.sitting = sitting;
            this.draft = sitting.beginning();
        }
    }

    private static final int EDITORS = 2;

    final Map<String, Revision> files = new TreeMap<>();
    /** Files this device removed, which a sync tool may remove elsewhere, or bring back. */
    final Map<String, Revision> removed = new TreeMap<>();
    Workbook workbook = MergeModel.workbook(List.of());
    private final MergeModel model;
    private final Exercise page;
    private final List<Editor> editors = new ArrayList<>();
    private final Map<String, Drafts> drafts = new HashMap<>();
    private Instant clock;

    ModelDevice(MergeModel model, Exercise page, Instant clock) {
        this.model = model;
        this.page = page;
        this.clock = clock;
    }

    static String name(Revision revision) {
        return revision.item() + "." + revision.stamp();
    }

    void passTime(long seconds) {
        clock = clock.plusSeconds(seconds);
    }

    /** The program ends, at whatever moment, and is started again. */
    void restart() {
        editors.clear();
        drafts.clear();
        workbook = MergeModel.workbook(files.values());
    }

    void begin(Draft blank) {
        open(new Sitting(model.ids, MergeModel.WORKBOOK, MergeModel.GUIDE, page, blank, clock, "UTC"));
    }

    void open(int which) {
        item(which).ifPresent(item -> open(new Sitting(model.ids, page, workbook.entry(item).orElseThrow())));
    }

    private void open(Sitting sitting) {
        if (editors.size() == EDITORS) {
            editors.removeFirst();
        }
        Editor editor = new Editor(sitting);
        editors.add(editor);
        see(editor);
    }

    private Optional<String> item(int which) {
        List<String> items = workbook.items();
        return items.isEmpty() ? Optional.empty() : Optional.of(items.get(which % items.size()));
    }

    private Optional<Editor> editor(int which) {
        return editors.isEmpty() ? Optional.empty()
                : Optional.of(editors.get(which % editors.size()));
    }

    private void see(Editor editor) {
        editor.choices = new LinkedHashMap<>();
        workbook.entry(editor.sitting.item()).ifPresent(e -> e.answers().forEach((field, answer) ->
                editor.choices.put(field, answer.alternatives().map(Answer::content).toList())));
    }

    void type(int which, int field, String text) {
        editor(which).ifPresent(editor -> {
            Field f = page.fields().get(field % page.fields().size());
            Map<String, Content> contents = new LinkedHashMap<>(editor.draft.contents());
            model.giveUp(editor.sitting.item(), f.id(), contents.get(f.id()));
            contents.put(f.id(), new Content.Text(FieldKind.of(f), text));
            editor.draft = new Draft(editor.draft.date(), contents);
            editor.unsaved.add(f.id());
        });
    }

    void changeDate(int which, int days) {
        editor(which).ifPresent(editor -> {
            model.giveUp(editor.sitting.item(), Sitting.DATE, new Content.Day(editor.draft.date().toString()));
            editor.draft = new Draft(editor.draft.date().plusDays(days), editor.draft.contents());
            editor.unsaved.add(Sitting.DATE);
        });
    }

    void save(int which, int tries) {
        editor(which).filter(e -> e.sitting.isChanged(e.draft)).ifPresent(editor -> {
            store(editor.sitting.next(editor.draft, clock), tries);
            editor.unsaved.clear();
        });
    }

    /** What has arrived is shown in the open page, but not where somebody writes. */
    void refresh(int which, int alsoKept) {
        editor(which).ifPresent(editor -> workbook.entry(editor.sitting.item()).ifPresent(entry -> {
            Set<String> kept = new HashSet<>(editor.unsaved);
            if (alsoKept < page.fields().size()) {
                kept.add(page.fields().get(alsoKept).id());
            }
            editor.sitting.takeIn(entry, kept);
            Draft fresh = Sitting.draftOf(page, entry);
            Map<String, Content> contents = new LinkedHashMap<>(fresh.contents());
            contents.replaceAll((f, content) -> kept.contains(f) ? editor.draft.contents().get(f) : content);
            editor.draft = new Draft(kept.contains(Sitting.DATE) ? editor.draft.date() : fresh.date(), contents);
            see(editor);
        }));
    }

    /** As the window does it: what was written is saved first. Of several answers shown, one stays. */
    void choose(int which, int choice) {
        save(which, 0);
        editor(which).ifPresent(editor -> editor.choices.entrySet().stream().filter(e -> e.getValue().size() > 1)
                .findFirst().ifPresent(e -> {
                    Content stays = e.getValue().get(choice % e.getValue().size());
                    e.getValue().stream().filter(c -> !c.equals(stays))
                            .forEach(c -> model.giveUp(editor.sitting.item(), e.getKey(), c));
                    model.giveUp(editor.sitting.item(), e.getKey(), editor.draft.contents().get(e.getKey()));
                    store(editor.sitting.choose(e.getKey(), stays, clock), 0);
                    Map<String, Content> contents = new LinkedHashMap<>(editor.draft.contents());
                    contents.put(e.getKey(), stays);
                    editor.draft = new Draft(editor.draft.date(), contents);
                    e.setValue(List.of(stays));
                }));
    }

    void delete(int which, boolean deleted) {
        item(which).map(i -> workbook.entry(i).orElseThrow()).filter(e -> e.deleted() != deleted).ifPresent(entry ->
                store(new Sitting(model.ids, page, entry).delete(deleted, clock), 0));
    }

    void erase(int which) {
        item(which).map(i -> workbook.entry(i).orElseThrow()).filter(Entry::deleted).ifPresent(entry -> {
            Revision last = new Sitting(model.ids, page, entry).erase(clock);
            store(last, 0);
            files.values().stream().filter(f -> f.item().equals(last.item()) && last.covers(f.stamp())).toList()
                    .forEach(this::remove);
        });
    }

    /** @param tries how often it failed before, the last time so that the file is there all the same */
    private void store(Revision revision, int tries) {
        workbook.add(revision);
        if (tries > 0) {
            files.put(name(revision), revision);
        }
        Revision saved = tries > 0 ? revision.renumbered(revision.stamp().n() + tries) : revision;
        files.put(name(saved), saved);
        workbook.add(saved);
        model.reported.add(saved);
        drafts.computeIfAbsent(saved.item() + saved.stamp().sitting(), k -> new Drafts()).saved(saved)
                .map(draft -> files.get(saved.item() + "." + draft)).filter(d -> saved.covers(d.stamp())).ifPresent(draft -> {
                    remove(draft);
                    model.discarded.put(name(draft), new MergeModel.Discard(draft, saved));
                });
    }

    private void remove(Revision revision) {
        files.remove(name(revision));
        removed.put(name(revision), revision);
    }

    void arrive(Revision revision) {
        if (files.putIfAbsent(name(revision), revision) == null) {
            workbook.add(revision);
        }
    }
}
