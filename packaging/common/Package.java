import java.io.File;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * Runs the packaging script of the system it runs on, with {@code JAVA_HOME} set to the Java that runs this, which is the
 * one Maven chose: {@code java Package.java VERSION APP_FOLDER TARGET_FOLDER EPOCH_TIME}.
 */
class Package {
    public static void main(String[] args) throws IOException, InterruptedException {
        String system = System.getProperty("os.name").toLowerCase(Locale.ROOT);
        List<String> command = new ArrayList<>(system.startsWith("windows")
                ? List.of("powershell", "-NoProfile", "-ExecutionPolicy", "Bypass", "-File", "packaging/windows/build.ps1")
                : List.of("bash", system.startsWith("mac") ? "packaging/macos/build.sh" : "packaging/linux/build.sh"));
        command.addAll(List.of(args));
        ProcessBuilder script = new ProcessBuilder(command).inheritIO();
        script.environment().put("JAVA_HOME", System.getProperty("java.home"));
        script.environment().remove("JAVA_TOOL_OPTIONS");
        script.directory(new File(System.getProperty("user.dir")));
        System.exit(script.start().waitFor());
    }
}
