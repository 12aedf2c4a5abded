package app.steadyground.guide;

/**
 * The numbers a scale offers, both ends included.
 *
 * @param low what the smallest number means, {@code high} the largest
 */
public record Range(int min, int max, String low, String high) {

    public boolean contains(int value) {
        return value >= min && value <= max;
    }
}
