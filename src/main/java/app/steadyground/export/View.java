package app.steadyground.export;

import app.steadyground.entry.Entry;
import app.steadyground.export.page.Block;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/** What stood on a screen, to be printed as it stands there. Made by {@link Views}. Its pages are thought of when they are first asked for. Any thread. */
public final class View {

    private final String title;
    private final List<Entry> entries;
    private final List<Block> blocks;
    private final List<Reading.Written> written = new ArrayList<>();
    private Optional<Consumer<View>> words;

    /** @param words adds what stands below the title */
    View(String title, List<Entry> entries, Consumer<View> words) {
        this.title = title;
        this.entries = List.copyOf(entries);
        this.words = Optional.of(words);
        blocks = new ArrayList<>(ChapterBlocks.section(title, null, Tints.ACCENT));
    }

    public String title() {
        return title;
    }

    /** The entries it tells of. */
    public List<Entry> entries() {
        return entries;
    }

    private synchronized void think() {
        Optional<Consumer<View>> wanted = words;
        words = Optional.empty();
        wanted.ifPresent(w -> w.accept(this));
    }

    List<Block> blocks() {
        think();
        return Collections.unmodifiableList(blocks);
    }

    /** What has to be found in the file again. */
    Reading reading() {
        think();
        return new Reading(written::stream);
    }

    /** Words of the guide or of the program. */
    void add(Block block) {
        blocks.add(block);
    }

    /** Words of the person. @param texts each as it stands in the blocks */
    void tell(Place place, List<String> texts, List<? extends Block> of) {
        int number = written.size() + 1;
        written.add(new Reading.Written(number, place, texts));
        blocks.add(new Block.Answer(number));
        blocks.addAll(of);
        blocks.add(new Block.Answer(Block.Answer.NONE));
    }
}
