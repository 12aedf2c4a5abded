package app.steadyground.export.proof;

import java.awt.geom.Point2D;
import java.util.List;
import org.apache.pdfbox.contentstream.PDFStreamEngine;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.contentstream.operator.OperatorProcessor;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSNumber;

/** Tells the ground of one word of PDF's language. */
final class GroundOperator extends OperatorProcessor {

    private final String name;
    private final Ground ground;

    GroundOperator(PDFStreamEngine engine, String name, Ground ground) {
        super(engine);
        this.name = name;
        this.ground = ground;
    }

    @Override
    public String getName() {
        return name;
    }

    @Override
    public void process(Operator operator, List<COSBase> operands) {
        float[] n = new float[operands.size()];
        for (int i = 0; i < n.length; i++) {
            n[i] = operands.get(i) instanceof COSNumber number ? number.floatValue() : 0;
        }
        switch (name) {
            case "re" -> {
                point(n[0], n[1]);
                point(n[0] + n[2], n[1]);
                point(n[0], n[1] + n[3]);
                point(n[0] + n[2], n[1] + n[3]);
            }
            case "m", "l", "c", "v", "y" -> {
                for (int i = 0; i + 1 < n.length; i += 2) {
                    point(n[i], n[i + 1]);
                }
            }
            case "rg" -> ground.color(rgb(n[0], n[1], n[2]));
            case "g" -> ground.color(rgb(n[0], n[0], n[0]));
            case "k" -> ground.color(rgb((1 - n[0]) * (1 - n[3]), (1 - n[1]) * (1 - n[3]), (1 - n[2]) * (1 - n[3])));
            case "W", "W*" -> ground.clip();
            case "S", "s", "n" -> ground.end(false);
            default -> ground.end(true);
        }
    }

    private void point(float x, float y) {
        Point2D.Float at = getContext().transformedPoint(x, y);
        ground.point(at.x, at.y);
    }

    private static int rgb(float red, float green, float blue) {
        return Math.round(red * 255) << 16 | Math.round(green * 255) << 8 | Math.round(blue * 255);
    }
}
