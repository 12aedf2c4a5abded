package app.steadyground.house;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.lang.classfile.ClassFile;
import java.lang.classfile.constantpool.MemberRefEntry;
import java.lang.classfile.constantpool.PoolEntry;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/** The program keeps no log and prints nothing by itself: what it does not say, nobody finds in the system's journal. */
class QuietTest {
    /** Keep libraries quiet, or hear what they complain of. */
    private static final Set<String> LISTENERS = Set.of("PdfValues", "Face", "WindowStart");
    /** Speak to the person who typed a command. */
    private static final Set<String> SPEAKERS = Set.of("Commands", "Main", "SteadyGround");
    private static final Set<String> LOUD = Set.of("log", "info", "warning", "severe", "fine", "finer", "finest", "config");

    @Test
    void noClassLogsOrPrints() throws IOException {
        TreeSet<String> found = new TreeSet<>();
        for (Path file : Source.files("target/classes/app/steadyground", ".class")) {
            String name = file.getFileName().toString().replaceAll("(\\$.*)?\\.class", "");
            for (PoolEntry entry : ClassFile.of().parse(file).constantPool()) {
                if (entry instanceof MemberRefEntry member) {
                    String of = member.owner().asInternalName();
                    String what = member.name().stringValue();
                    boolean logs = of.startsWith("java/util/logging/") && (!LISTENERS.contains(name) || LOUD.contains(what))
                            || of.equals("java/lang/System") && what.equals("getLogger");
                    boolean prints = what.equals("printStackTrace") || what.equals("dumpStack")
                            || of.equals("java/lang/System") && Set.of("out", "err").contains(what) && !SPEAKERS.contains(name);
                    if (logs || prints) {
                        found.add(name + " -> " + of + "." + what);
                    }
                }
            }
        }
        assertEquals(List.of(), List.copyOf(found));
    }
}
