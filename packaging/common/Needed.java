import java.io.IOException;
import java.lang.classfile.ClassFile;
import java.lang.classfile.constantpool.ClassEntry;
import java.lang.classfile.constantpool.PoolEntry;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.LocalDateTime;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;
import java.util.jar.JarOutputStream;

/**
 * Leaves in a jar only some classes with all that they name, directly or not: {@code java Needed.java JAR CLASS…}. Of thousands
 * of classes a few hundred remain, and the head of a jar is read at each start. Its signature is gone afterwards.
 */
class Needed {
    private static final LocalDateTime TIME = LocalDateTime.of(2000, 1, 1, 0, 0);

    public static void main(String[] args) throws IOException {
        Path jar = Path.of(args[0]);
        Path smaller = jar.resolveSibling(jar.getFileName() + ".tmp");
        SortedMap<String, byte[]> needed = needed(jar, List.of(args).subList(1, args.length));
        try (JarOutputStream out = new JarOutputStream(Files.newOutputStream(smaller))) {
            for (String name : needed.keySet()) {
                JarEntry entry = new JarEntry(name);
                entry.setTimeLocal(TIME);
                out.putNextEntry(entry);
                out.write(needed.get(name));
            }
        }
        Files.move(smaller, jar, StandardCopyOption.REPLACE_EXISTING);
        System.out.println(needed.size() + " classes are left in " + jar.getFileName());
    }

    private static SortedMap<String, byte[]> needed(Path from, List<String> first) throws IOException {
        SortedMap<String, byte[]> needed = new TreeMap<>();
        Deque<String> named = new ArrayDeque<>(first);
        try (JarFile jar = new JarFile(from.toFile())) {
            while (!named.isEmpty()) {
                String name = named.poll().replace('.', '/') + ".class";
                JarEntry entry = jar.getJarEntry(name);
                if (entry != null && !needed.containsKey(name)) {
                    byte[] bytes = jar.getInputStream(entry).readAllBytes();
                    needed.put(name, bytes);
                    for (PoolEntry part : ClassFile.of().parse(bytes).constantPool()) {
                        if (part instanceof ClassEntry other) {
                            named.add(other.asInternalName());
                        }
                    }
                }
            }
        }
        if (needed.size() < first.size()) {
            throw new IOException("Not all of " + first + " are in " + from);
        }
        return needed;
    }
}
