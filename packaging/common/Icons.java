import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.Shape;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Path2D;
import java.awt.geom.RoundRectangle2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Scanner;
import javax.imageio.ImageIO;
import javax.xml.parsers.DocumentBuilderFactory;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

/**
 * Makes PNG, ICO and ICNS of the program's icon: {@code java Icons.java ICON.svg FOLDER}, or only PNG of the sizes named
 * after the folder. Reads just what that drawing is made of: rect, circle, and path with M, L, C and Z.
 */
class Icons {
    private static final List<Integer> SIZES = List.of(16, 22, 24, 32, 48, 64, 128, 256, 512);
    private static final List<Integer> ICO = List.of(16, 24, 32, 48, 64, 256);
    /** What Apple calls each size, the second names for the doubled screens. */
    private static final Map<String, Integer> ICNS = Map.of("icp4", 16, "icp5", 32, "ic07", 128, "ic08", 256, "ic09", 512,
            "ic10", 1024, "ic11", 32, "ic12", 64, "ic13", 256, "ic14", 512);

    private record Part(Shape shape, Color color) {
    }

    private final List<Part> parts = new ArrayList<>();
    private final double field;

    private Icons(Path svg) throws Exception {
        Element root = DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(svg.toFile()).getDocumentElement();
        field = Double.parseDouble(root.getAttribute("width"));
        NodeList nodes = root.getChildNodes();
        for (int i = 0; i < nodes.getLength(); i++) {
            if (nodes.item(i) instanceof Element e && !e.getTagName().equals("title")) {
                parts.add(new Part(shape(e), Color.decode(e.getAttribute("fill"))));
            }
        }
    }

    public static void main(String[] args) throws Exception {
        System.setProperty("java.awt.headless", "true");
        Icons icons = new Icons(Path.of(args[0]));
        Path to = Files.createDirectories(Path.of(args[1]));
        List<Integer> sizes = args.length == 2 ? SIZES : Arrays.stream(args).skip(2).map(Integer::valueOf).toList();
        for (int size : sizes) {
            Files.write(to.resolve("steady-ground-" + size + ".png"), icons.png(size));
        }
        if (args.length > 2) {
            return;
        }
        Files.write(to.resolve("steady-ground.ico"), icons.ico());
        Files.write(to.resolve("steady-ground.icns"), icons.icns());
    }

    private static Shape shape(Element e) {
        return switch (e.getTagName()) {
            case "rect" -> new RoundRectangle2D.Double(number(e, "x"), number(e, "y"), number(e, "width"), number(e, "height"),
                    2 * number(e, "rx"), 2 * number(e, "rx"));
            case "circle" -> new Ellipse2D.Double(number(e, "cx") - number(e, "r"), number(e, "cy") - number(e, "r"),
                    2 * number(e, "r"), 2 * number(e, "r"));
            case "path" -> path(e.getAttribute("d"));
            default -> throw new IllegalArgumentException("The icon holds what is not read here: " + e.getTagName());
        };
    }

    private static double number(Element e, String name) {
        return Double.parseDouble(e.getAttribute(name));
    }

    private static Path2D path(String d) {
        Path2D path = new Path2D.Double();
        Scanner in = new Scanner(d.replaceAll("([A-Za-z])", " $1 ").replace(',', ' '));
        in.useLocale(Locale.ROOT);
        while (in.hasNext()) {
            String command = in.next();
            switch (command) {
                case "M" -> path.moveTo(in.nextDouble(), in.nextDouble());
                case "L" -> path.lineTo(in.nextDouble(), in.nextDouble());
                case "C" -> path.curveTo(in.nextDouble(), in.nextDouble(), in.nextDouble(), in.nextDouble(), in.nextDouble(), in.nextDouble());
                case "Z" -> path.closePath();
                default -> throw new IllegalArgumentException("The icon's path holds what is not read here: " + command);
            }
        }
        return path;
    }

    private byte[] png(int size) throws IOException {
        BufferedImage image = new BufferedImage(size, size, BufferedImage.TYPE_INT_ARGB);
        Graphics2D g = image.createGraphics();
        g.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        g.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
        g.scale(size / field, size / field);
        for (Part part : parts) {
            g.setColor(part.color());
            g.fill(part.shape());
        }
        g.dispose();
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ImageIO.write(image, "png", out);
        return out.toByteArray();
    }

    /** A head, one line for each picture, then the pictures as PNG. */
    private byte[] ico() throws IOException {
        ByteArrayOutputStream pictures = new ByteArrayOutputStream();
        ByteBuffer head = ByteBuffer.allocate(6 + 16 * ICO.size()).order(ByteOrder.LITTLE_ENDIAN);
        head.putShort((short) 0).putShort((short) 1).putShort((short) ICO.size());
        for (int size : ICO) {
            byte[] png = png(size);
            head.put((byte) size).put((byte) size).putShort((short) 0).putShort((short) 1).putShort((short) 32);
            head.putInt(png.length).putInt(head.capacity() + pictures.size());
            pictures.write(png);
        }
        ByteArrayOutputStream all = new ByteArrayOutputStream();
        all.write(head.array());
        pictures.writeTo(all);
        return all.toByteArray();
    }

    /** Pairs of name and length, then PNG. */
    private byte[] icns() throws IOException {
        ByteArrayOutputStream pictures = new ByteArrayOutputStream();
        DataOutputStream out = new DataOutputStream(pictures);
        for (String name : ICNS.keySet().stream().sorted().toList()) {
            byte[] png = png(ICNS.get(name));
            out.write(name.getBytes(StandardCharsets.US_ASCII));
            out.writeInt(8 + png.length);
            out.write(png);
        }
        ByteArrayOutputStream all = new ByteArrayOutputStream();
        DataOutputStream head = new DataOutputStream(all);
        head.write("icns".getBytes(StandardCharsets.US_ASCII));
        head.writeInt(8 + pictures.size());
        pictures.writeTo(all);
        return all.toByteArray();
    }
}
