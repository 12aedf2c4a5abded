package app.steadyground.storage;

import java.io.Closeable;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** One real Syncthing node that keeps one folder, on this computer only. */
final class Syncthing implements Closeable {
    private final Path home;
    private final String id;
    private final int port = freePort();
    private Process process;

    Syncthing(Path home) throws IOException, InterruptedException {
        this.home = home;
        run("generate", "--home=" + home, "--no-default-folder");
        this.id = run("--home=" + home, "--device-id").strip();
    }

    static boolean isInstalled() {
        try {
            run("--version");
            return true;
        } catch (IOException e) {
            return false;
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    void start(Path folder, Syncthing other) throws IOException {
        Files.writeString(home.resolve("config.xml"), """
                <configuration version="35">
                  <folder id="workbook" path="%s" type="sendreceive" rescanIntervalS="2" fsWatcherEnabled="true" fsWatcherDelayS="1">
                    <device id="%s"/><device id="%s"/><minDiskFree unit="%%">0</minDiskFree>
                  </folder>
                  <device id="%s" name="here"><address>tcp://127.0.0.1:%d</address></device>
                  <device id="%s" name="there"><address>tcp://127.0.0.1:%d</address></device>
                  <gui enabled="false"/>
                  <options>
                    <listenAddress>tcp://127.0.0.1:%d</listenAddress>
                    <globalAnnounceEnabled>false</globalAnnounceEnabled><localAnnounceEnabled>false</localAnnounceEnabled>
                    <relaysEnabled>false</relaysEnabled><natEnabled>false</natEnabled><startBrowser>false</startBrowser>
                    <reconnectionIntervalS>1</reconnectionIntervalS><urAccepted>-1</urAccepted>
                    <autoUpgradeIntervalH>0</autoUpgradeIntervalH><crashReportingEnabled>false</crashReportingEnabled>
                    <announceLANAddresses>false</announceLANAddresses>
                  </options>
                </configuration>
                """.formatted(folder, id, other.id, id, port, other.id, other.port, port));
        process = new ProcessBuilder("syncthing", "serve", "--home=" + home, "--no-browser", "--no-restart", "--no-upgrade")
                .redirectErrorStream(true).redirectOutput(home.resolve("log.txt").toFile()).start();
    }

    @Override
    public void close() {
        if (process != null) {
            process.destroy();
            process.onExit().orTimeout(20, TimeUnit.SECONDS).exceptionally(e -> process.destroyForcibly()).join();
        }
    }

    private static String run(String... arguments) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of("syncthing"));
        command.addAll(List.of(arguments));
        Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
        String said = new String(process.getInputStream().readAllBytes());
        if (process.waitFor() != 0) {
            throw new IOException(said);
        }
        return said;
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }
}
