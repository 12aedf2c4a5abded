package app.steadyground.storage;

import java.util.Arrays;

/** What the simulated disk holds. */
sealed interface SimThing permits SimFolder, SimThing.File {

    /** What is left of it after a loss of power. */
    SimThing after(Loss loss);

    /** Bytes as they are now, and as they would be after a loss of power. */
    final class File implements SimThing {
        byte[] now = {};
        byte[] forced = {};

        /** @return this */
        File append(byte[] bytes, int length) {
            byte[] longer = Arrays.copyOf(now, now.length + length);
            System.arraycopy(bytes, 0, longer, now.length, length);
            now = longer;
            return this;
        }

        @Override
        public File after(Loss loss) {
            File file = new File();
            file.now = now == forced ? now : loss.bytes(now, forced);
            file.forced = file.now;
            return file;
        }
    }
}
