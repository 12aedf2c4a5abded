package app.steadyground.export.proof;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.apache.pdfbox.contentstream.PDFStreamEngine;
import org.apache.pdfbox.contentstream.operator.DrawObject;
import org.apache.pdfbox.contentstream.operator.markedcontent.BeginMarkedContentSequence;
import org.apache.pdfbox.contentstream.operator.markedcontent.BeginMarkedContentSequenceWithProperties;
import org.apache.pdfbox.contentstream.operator.markedcontent.EndMarkedContentSequence;
import org.apache.pdfbox.contentstream.operator.state.Concatenate;
import org.apache.pdfbox.contentstream.operator.state.Restore;
import org.apache.pdfbox.contentstream.operator.state.Save;
import org.apache.pdfbox.contentstream.operator.state.SetMatrix;
import org.apache.pdfbox.contentstream.operator.text.BeginText;
import org.apache.pdfbox.contentstream.operator.text.EndText;
import org.apache.pdfbox.contentstream.operator.text.MoveText;
import org.apache.pdfbox.contentstream.operator.text.SetFontAndSize;
import org.apache.pdfbox.contentstream.operator.text.SetTextRenderingMode;
import org.apache.pdfbox.contentstream.operator.text.SetTextRise;
import org.apache.pdfbox.contentstream.operator.text.ShowText;
import org.apache.pdfbox.contentstream.operator.text.ShowTextAdjusted;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDVectorFont;
import org.apache.pdfbox.pdmodel.graphics.state.RenderingMode;
import org.apache.pdfbox.util.Matrix;
import org.apache.pdfbox.util.Vector;

/** Reads one page as a reader does that minds actual text, and looks at each glyph. One page at a time. */
final class PageReader extends PDFStreamEngine {

    /** A marked piece of the page: its words, and how far they reach to either side, in points. */
    static final class Piece {
        final StringBuilder text = new StringBuilder();
        float left = Float.MAX_VALUE;
        float right = -Float.MAX_VALUE;
    }

    private static final float SMALLEST = 3;
    private static final float EDGE = 0.5f;
    /** How high a small letter is, of its size. */
    private static final float LETTER = 0.45f;

    private final Map<Integer, Piece> pieces = new TreeMap<>();
    private final List<Unseen.Why> unseen = new ArrayList<>();
    private final Map<PDFont, Set<Integer>> drawn = new java.util.IdentityHashMap<>();
    private final Ground ground = new Ground();
    private PDRectangle paper;
    private int depth;
    private int actualDepth;
    private int pieceDepth;
    private Piece piece;

    PageReader() {
        addOperator(new BeginMarkedContentSequence(this));
        addOperator(new BeginMarkedContentSequenceWithProperties(this));
        addOperator(new EndMarkedContentSequence(this));
        addOperator(new Concatenate(this));
        addOperator(new Save(this));
        addOperator(new Restore(this));
        addOperator(new BeginText(this));
        addOperator(new EndText(this));
        addOperator(new MoveText(this));
        addOperator(new SetMatrix(this));
        addOperator(new SetFontAndSize(this));
        addOperator(new SetTextRise(this));
        addOperator(new SetTextRenderingMode(this));
        addOperator(new ShowText(this));
        addOperator(new ShowTextAdjusted(this));
        addOperator(new DrawObject(this));
        Ground.OPERATORS.forEach(name -> addOperator(new GroundOperator(this, name, ground)));
    }

    @Override
    public void saveGraphicsState() {
        super.saveGraphicsState();
        ground.save();
    }

    @Override
    public void restoreGraphicsState() {
        super.restoreGraphicsState();
        ground.restore();
    }

    void read(PDPage page) throws IOException {
        pieces.clear();
        unseen.clear();
        depth = 0;
        actualDepth = 0;
        piece = null;
        paper = page.getMediaBox();
        ground.begin();
        processPage(new WholePage(page));
        for (int covered = ground.covered(); covered > 0; covered--) {
            unseen.add(Unseen.Why.COVERED);
        }
    }

    Map<Integer, Piece> pieces() {
        return pieces;
    }

    List<Unseen.Why> unseen() {
        return unseen;
    }

    @Override
    public void beginMarkedContentSequence(COSName tag, COSDictionary properties) {
        depth++;
        if (properties != null && properties.containsKey(COSName.MCID)) {
            piece = pieces.computeIfAbsent(properties.getInt(COSName.MCID), id -> new Piece());
            pieceDepth = depth;
        }
        String actual = properties == null ? null : properties.getString(COSName.ACTUAL_TEXT);
        if (actual != null && actualDepth == 0) {
            actualDepth = depth;
            if (piece != null) {
                piece.text.append(actual);
            }
        }
    }

    @Override
    public void endMarkedContentSequence() {
        if (depth == actualDepth) {
            actualDepth = 0;
        }
        if (depth == pieceDepth) {
            piece = null;
            pieceDepth = 0;
        }
        depth--;
    }

    @Override
    protected void showGlyph(Matrix matrix, PDFont font, int code, Vector displacement) throws IOException {
        String text = font.toUnicode(code);
        if (piece != null && actualDepth == 0 && text != null) {
            piece.text.append(text);
        }
        boolean isBlank = text != null && Squeezed.of(text).isEmpty();
        if (!isBlank && !isDrawn(font, code)) {
            unseen.add(Unseen.Why.NO_GLYPH);
        }
        look(matrix, displacement.getX(), isBlank);
    }

    private void look(Matrix matrix, float advance, boolean isBlank) {
        float left = matrix.getTranslateX();
        float right = left + advance * matrix.getScalingFactorX();
        float baseline = matrix.getTranslateY();
        RenderingMode mode = getGraphicsState().getTextState().getRenderingMode();
        if (!mode.isFill() && !mode.isStroke() || Math.abs(matrix.getScalingFactorY()) < SMALLEST) {
            unseen.add(Unseen.Why.HIDDEN);
        }
        if (left < -EDGE || right > paper.getWidth() + EDGE || baseline < 0
                || baseline + matrix.getScalingFactorY() * 0.7f > paper.getHeight()) {
            unseen.add(Unseen.Why.OUTSIDE_PAGE);
        }
        if (!isBlank) {
            ground.glyph(left, baseline, right, baseline + matrix.getScalingFactorY() * LETTER).ifPresent(unseen::add);
        }
        if (piece != null) {
            piece.left = Math.min(piece.left, left);
            piece.right = Math.max(piece.right, right);
        }
    }

    private boolean isDrawn(PDFont font, int code) throws IOException {
        Set<Integer> known = drawn.computeIfAbsent(font, f -> new HashSet<>());
        if (known.contains(code)) {
            return true;
        }
        boolean is = code > 0 && font instanceof PDVectorFont vector && vector.hasGlyph(code)
                && !vector.getPath(code).getBounds2D().isEmpty();
        if (is) {
            known.add(code);
        }
        return is;
    }
}
