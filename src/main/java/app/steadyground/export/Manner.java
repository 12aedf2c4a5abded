package app.steadyground.export;

import app.steadyground.export.page.Ink;
import app.steadyground.export.page.TextSize;

/** How pages are made, whatever stands on them. */
public record Manner(TextSize size, Ink ink, Order order) {

    public static final Manner USUAL = new Manner(TextSize.NORMAL, Ink.COLOR, Order.GUIDE);
}
