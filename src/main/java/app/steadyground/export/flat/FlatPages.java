package app.steadyground.export.flat;

import app.steadyground.export.page.Block;

/** Takes the blocks of a document one by one, and gives it as a text in the end. One document, one thread. */
public interface FlatPages {

    void add(Block block);

    /** The whole file. */
    String text();

    /** What the file says to a reader, without its marks: to look for what was written. */
    String read(String file);
}
