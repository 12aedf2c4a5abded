package app.steadyground.export.page;

/** Where the numbers of a trend stand in a drawing: the earliest at {@code left}, the highest at {@code top}. Any unit. */
public record TrendPlan(Block.Trend trend, float left, float top, float width, float height) {

    /** A single day stands in the middle. */
    public float x(Block.Moment moment) {
        return trend.days() == 0 ? left + width / 2 : left + width * moment.day() / trend.days();
    }

    /** A number of an older scale, beyond this one, stands at its edge. */
    public float y(int value) {
        int range = Math.max(1, trend.max() - trend.min());
        return top + height - height * (Math.clamp(value, trend.min(), trend.max()) - trend.min()) / range;
    }

    /** The lowest edge. */
    public float bottom() {
        return top + height;
    }

    public float right() {
        return left + width;
    }

    /** How large a dot is that stands among so many. */
    public float dot() {
        return trend.runs().stream().mapToInt(run -> run.size()).sum() > 120 ? 2 : 4.4f;
    }
}
