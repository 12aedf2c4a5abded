package app.steadyground.ui.parts;

import javax.sound.sampled.AudioFormat;
import javax.sound.sampled.AudioSystem;
import javax.sound.sampled.LineUnavailableException;
import javax.sound.sampled.SourceDataLine;

/** One soft tone. Any thread. */
public final class SoftSound {
    private static final float RATE = 22_050;
    private static final double SECONDS = 1.6;
    private static final double PITCH = 392;
    private static final double LOUDNESS = 0.18;

    private SoftSound() {
    }

    /** Plays it in the background; a computer without sound stays silent. */
    public static void play() {
        Thread.ofPlatform().daemon().start(() -> {
            AudioFormat format = new AudioFormat(RATE, 8, 1, true, false);
            try (SourceDataLine line = AudioSystem.getSourceDataLine(format)) {
                byte[] wave = wave();
                line.open(format);
                line.start();
                line.write(wave, 0, wave.length);
                line.drain();
            } catch (LineUnavailableException | IllegalArgumentException noSound) {
                // The sentence on the screen says it too.
            }
        });
    }

    /** Fades in and slowly out, as a bell that was touched lightly. */
    static byte[] wave() {
        byte[] wave = new byte[(int) (RATE * SECONDS)];
        for (int i = 0; i < wave.length; i++) {
            double at = i / RATE;
            double swell = Math.min(1, at / 0.04) * Math.exp(-3 * at);
            wave[i] = (byte) Math.round(Byte.MAX_VALUE * LOUDNESS * swell * Math.sin(2 * Math.PI * PITCH * at));
        }
        return wave;
    }
}
