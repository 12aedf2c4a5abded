package app.steadyground.export.type;

/** How strongly words are set within their text. */
public enum Emphasis { PLAIN, STRONG, EMPHASIS }
