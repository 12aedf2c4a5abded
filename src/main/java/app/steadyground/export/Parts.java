package app.steadyground.export;

import app.steadyground.export.page.Block;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.function.DoubleConsumer;
import java.util.function.Supplier;

/** The parts of a document in order. A part becomes blocks only when the iterator comes to it. */
final class Parts {

    private final List<Supplier<List<? extends Block>>> parts = new ArrayList<>();

    void add(Supplier<List<? extends Block>> part) {
        parts.add(part);
    }

    /** @param progress told the share of parts already taken, from 0 to 1 */
    Iterator<Block> iterator(DoubleConsumer progress) {
        Iterator<Supplier<List<? extends Block>>> left = parts.iterator();
        return new Iterator<>() {
            private Iterator<? extends Block> part = List.<Block>of().iterator();
            private int taken;

            @Override
            public boolean hasNext() {
                while (!part.hasNext() && left.hasNext()) {
                    progress.accept((double) taken++ / parts.size());
                    part = left.next().get().iterator();
                }
                return part.hasNext();
            }

            @Override
            public Block next() {
                hasNext();
                return part.next();
            }
        };
    }
}
