package app.steadyground.export.page;

/**
 * What stands around the text of a page: the running head, and a tab in the chapter's tint at the edge, the
 * {@code order}-th from above. Title and tab are left out where {@code title} is empty; a bare page has nothing.
 */
record Frame(String title, int tint, int order, boolean bare) {

    static final Frame NONE = new Frame("", Colors.EDGE, 0, false);
    static final Frame BARE = new Frame("", Colors.EDGE, 0, true);
}
