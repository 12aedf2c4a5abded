package app.steadyground.ui;

import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import javafx.scene.image.Image;
import javafx.scene.image.PixelFormat;
import javax.imageio.ImageIO;

/** Writes pictures without the bridge to Swing, which is not among the libraries. */
final class Pictures {
    private static final int ACROSS = 3;
    private static final int WIDE = 660;
    private static final int HIGH = 450;
    private static final int CAPTION = 24;
    private static final int GAP = 8;

    private Pictures() {
    }

    static void write(Image image, Path file) throws IOException {
        int width = (int) image.getWidth();
        int height = (int) image.getHeight();
        int[] pixels = new int[width * height];
        image.getPixelReader().getPixels(0, 0, width, height, PixelFormat.getIntArgbInstance(), pixels, 0, width);
        BufferedImage picture = new BufferedImage(width, height, BufferedImage.TYPE_INT_ARGB);
        picture.setRGB(0, 0, width, height, pixels, 0, width);
        ImageIO.write(picture, "png", file.toFile());
    }

    /** Many pictures on one, each named below, to be looked at together. */
    static void sheet(List<Path> pictures, Path file) throws IOException {
        int rows = (pictures.size() + ACROSS - 1) / ACROSS;
        BufferedImage sheet = new BufferedImage(ACROSS * WIDE, rows * HIGH, BufferedImage.TYPE_INT_RGB);
        Graphics2D pen = sheet.createGraphics();
        pen.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BICUBIC);
        for (int i = 0; i < pictures.size(); i++) {
            BufferedImage picture = ImageIO.read(pictures.get(i).toFile());
            double scale = Math.min((WIDE - GAP) / (double) picture.getWidth(), (HIGH - CAPTION) / (double) picture.getHeight());
            int x = i % ACROSS * WIDE;
            int y = i / ACROSS * HIGH;
            pen.drawImage(picture, x, y, (int) (picture.getWidth() * scale), (int) (picture.getHeight() * scale), null);
            pen.drawString(pictures.get(i).getFileName().toString(), x + GAP, y + HIGH - GAP);
        }
        pen.dispose();
        ImageIO.write(sheet, "png", file.toFile());
    }
}
