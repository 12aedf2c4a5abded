package app.steadyground.house;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.lang.classfile.ClassFile;
import java.lang.classfile.constantpool.PoolEntry;
import java.lang.classfile.constantpool.Utf8Entry;
import java.nio.file.Path;
import java.util.List;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** Nothing of this program can reach a network. Read from the compiled classes, descriptors too. */
class NetworkTest {
    /** A socket of files within this computer is none of them: it is opened by the protocol's own address. */
    private static final Pattern NETWORK = Pattern.compile("java/net/(Socket|ServerSocket|DatagramSocket|MulticastSocket|InetAddress"
            + "|InetSocketAddress|URLConnection|HttpURLConnection|Proxy|NetworkInterface|URLClassLoader)\\b|java/net/http/|javax/net/"
            + "|java/nio/channels/(DatagramChannel|Asynchronous\\w*SocketChannel)|com/sun/net/|java/rmi/|javax/naming/"
            + "|javafx/scene/web/|INET6?$");

    /** The one that keeps Java itself from asking a network for this computer's own name. */
    private static final String KEEPS_FROM_ASKING = "OwnName";

    @Test
    void noClassOfOursKnowsANetwork() throws IOException {
        TreeSet<String> found = new TreeSet<>();
        for (Path file : Source.files("target/classes/app/steadyground", ".class")) {
            for (PoolEntry entry : ClassFile.of().parse(file).constantPool()) {
                if (entry instanceof Utf8Entry text && !file.getFileName().toString().startsWith(KEEPS_FROM_ASKING) && NETWORK.matcher(text.stringValue()).find()) {
                    found.add(file.getFileName() + " -> " + text.stringValue());
                }
            }
        }
        assertEquals(List.of(), List.copyOf(found));
    }
}
