package app.steadyground;

/** The only way in: no arguments or a folder opens the window, a command runs without one. */
public final class Main {
    private Main() {
    }

    public static void main(String[] args) {
        System.out.println("Steady Ground");
    }
}
