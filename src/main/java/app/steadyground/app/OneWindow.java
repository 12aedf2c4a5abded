package app.steadyground.app;

import java.io.IOException;
import java.io.OutputStream;
import java.net.StandardProtocolFamily;
import java.net.UnixDomainSocketAddress;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.channels.ServerSocketChannel;
import java.nio.channels.SocketChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;

/**
 * Sees to it that starting the program again brings the open window forward. The two talk through a socket that is a
 * file in this user's state folder; nothing of it can be reached from a network. Where that is not possible, each start
 * opens a window of its own, which does no harm. Any thread.
 */
final class OneWindow implements AutoCloseable {
    private static final String HEARD = "steady-ground";
    private static final int LONGEST = 8192;
    /** The other one may be about to open its socket. */
    private static final int TRIES = 20;
    private static final long BETWEEN_TRIES = 50;

    private final Path socket;
    private final Path lockFile;
    private final CompletableFuture<Consumer<Optional<Path>>> listener = new CompletableFuture<>();
    private FileChannel lock;
    private ServerSocketChannel server;

    /** @param state of this user; made if it is not there */
    OneWindow(Path state) {
        this.socket = state.resolve("window.socket");
        this.lockFile = state.resolve("window.lock");
    }

    /**
     * Hands a folder on to the window that is open already, if there is one; else this is the one from now on.
     *
     * @return whether another window has heard it
     */
    boolean isElsewhere(Optional<Path> folder) {
        try {
            Files.createDirectories(socket.getParent());
            lock = FileChannel.open(lockFile, StandardOpenOption.CREATE, StandardOpenOption.WRITE, LinkOption.NOFOLLOW_LINKS);
            if (lock.tryLock() != null) {
                // Whoever held it before is gone, and what is left of its socket leads nowhere.
                Thread.ofPlatform().daemon().name("one-window").start(this::listen);
                return false;
            }
            for (int i = 0; i < TRIES; i++) {
                if (tell(folder)) {
                    return true;
                }
                Thread.sleep(BETWEEN_TRIES);
            }
        } catch (IOException | RuntimeException e) {
            // No such folder, no such locks or sockets here, or a path too long for one.
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        return false;
    }

    private boolean tell(Optional<Path> folder) throws IOException {
        if (!Files.exists(socket, LinkOption.NOFOLLOW_LINKS) || !isOwn()) {
            return false;
        }
        try (SocketChannel channel = SocketChannel.open(UnixDomainSocketAddress.of(socket))) {
            OutputStream out = Channels.newOutputStream(channel);
            out.write(folder.map(Path::toString).orElse("").getBytes(StandardCharsets.UTF_8));
            channel.shutdownOutput();
            byte[] answer = Channels.newInputStream(channel).readNBytes(HEARD.length());
            return new String(answer, StandardCharsets.UTF_8).equals(HEARD);
        } catch (IOException e) {
            return false;
        }
    }

    /** Another user may have put one there, in a folder that is open to all, to learn what is opened. */
    private boolean isOwn() throws IOException {
        return !isPosix() || Files.getOwner(socket, LinkOption.NOFOLLOW_LINKS).equals(FileSystems.getDefault()
                .getUserPrincipalLookupService().lookupPrincipalByName(System.getProperty("user.name")));
    }

    private void listen() {
        try {
            Files.deleteIfExists(socket);
            ServerSocketChannel opened = ServerSocketChannel.open(StandardProtocolFamily.UNIX);
            synchronized (this) {
                server = opened;
            }
            opened.bind(UnixDomainSocketAddress.of(socket));
            if (isPosix()) {
                Files.setPosixFilePermissions(socket, PosixFilePermissions.fromString("rw-------"));
            }
            while (true) {
                SocketChannel channel = opened.accept();
                Thread.ofVirtual().start(() -> hear(channel));
            }
        } catch (IOException | RuntimeException e) {
            // Closed, or there are no such sockets here: then each start opens a window.
        }
    }

    private void hear(SocketChannel from) {
        try (from) {
            String said = new String(Channels.newInputStream(from).readNBytes(LONGEST), StandardCharsets.UTF_8);
            Optional<Path> folder = said.isEmpty() ? Optional.empty() : Optional.of(Path.of(said)).filter(Path::isAbsolute);
            Channels.newOutputStream(from).write(HEARD.getBytes(StandardCharsets.UTF_8));
            listener.thenAccept(l -> l.accept(folder));
        } catch (IOException | InvalidPathException e) {
            // It was not one of ours, or it is gone.
        }
    }

    /** @param heard gets what later starts were given, also those before this call; on a thread of its own */
    void listen(Consumer<Optional<Path>> heard) {
        listener.complete(heard);
    }

    private boolean isPosix() {
        return FileSystems.getDefault().supportedFileAttributeViews().contains("posix");
    }

    @Override
    public synchronized void close() {
        try {
            if (server != null) {
                server.close();
                Files.deleteIfExists(socket);
            }
            if (lock != null) {
                lock.close();
            }
        } catch (IOException e) {
            // The next start finds that nobody holds it.
        }
    }
}
