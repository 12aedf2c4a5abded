package app.steadyground.export.page;

import app.steadyground.export.pdf.PdfFile;
import app.steadyground.export.pdf.PdfText;
import java.awt.color.ColorSpace;
import java.awt.color.ICC_Profile;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Writes what a PDF needs besides its pages: their tree, the catalog, what the file says about itself. */
final class Closing {

    /** Viewers find a page faster in a tree than in one long row. */
    private static final int BRANCH = 64;
    private static final DateTimeFormatter PDF_DATE =
            DateTimeFormatter.ofPattern("'D:'yyyyMMddHHmmss'Z'", Locale.ROOT).withZone(ZoneOffset.UTC);

    private final PdfFile file;
    private final Setup setup;

    Closing(PdfFile file, Setup setup) {
        this.file = file;
        this.setup = setup;
    }

    /** {@code fonts}: the object with all fonts. Gives the entry for the catalog. */
    String pages(List<Leaf> leaves, int fonts) throws IOException {
        int root = file.reserve();
        int resources = file.put("<</Font " + PdfFile.ref(fonts) + ">>");
        String box = "/MediaBox[0 0 " + PdfText.number(setup.paper().width()) + " "
                + PdfText.number(setup.paper().height()) + "]";
        List<Integer> branches = new ArrayList<>();
        for (int from = 0; from < leaves.size(); from += BRANCH) {
            List<Leaf> some = leaves.subList(from, Math.min(from + BRANCH, leaves.size()));
            int branch = file.reserve();
            for (Leaf leaf : some) {
                file.put(leaf.page(), page(leaf, branch, resources, box));
            }
            file.put(branch, "<</Type/Pages/Parent " + PdfFile.ref(root) + "/Count " + some.size() + "/Kids"
                    + refs(some.stream().map(Leaf::page).toList()) + ">>");
            branches.add(branch);
        }
        file.put(root, "<</Type/Pages/Count " + leaves.size() + "/Kids" + refs(branches) + ">>");
        return "/Pages " + PdfFile.ref(root);
    }

    private static String page(Leaf leaf, int parent, int resources, String box) {
        String annotations = leaf.annotations().isEmpty() ? "" : "/Annots" + refs(leaf.annotations());
        return "<</Type/Page/Parent " + PdfFile.ref(parent) + "/Resources " + PdfFile.ref(resources) + box
                + "/Contents" + refs(List.of(leaf.text(), leaf.around())) + "/StructParents " + leaf.key()
                + "/Tabs/S" + annotations + ">>";
    }

    private static String refs(List<Integer> objects) {
        StringBuilder refs = new StringBuilder("[");
        objects.forEach(object -> refs.append(PdfFile.ref(object)).append(' '));
        return refs.append(']').toString();
    }

    /** {@code entries}: what else the catalog says, such as where pages and structure are. */
    void catalog(String entries) throws IOException {
        int profile = file.reserve();
        file.stream(profile, "/N 3", ICC_Profile.getInstance(ColorSpace.CS_sRGB).getData());
        int metadata = file.reserve();
        // Not compressed, so that programs that know no PDF can read it too.
        file.rawStream(metadata, "/Type/Metadata/Subtype/XML", About.xmp(setup, made()).getBytes(StandardCharsets.UTF_8));
        int catalog = file.put("<</Type/Catalog/Lang" + PdfText.words(setup.language())
                + "/MarkInfo<</Marked true>>/ViewerPreferences<</DisplayDocTitle true>>/Metadata "
                + PdfFile.ref(metadata) + "/OutputIntents[<</Type/OutputIntent/S/GTS_PDFA1/OutputConditionIdentifier"
                + PdfText.words("sRGB") + "/Info" + PdfText.words("sRGB") + "/DestOutputProfile "
                + PdfFile.ref(profile) + ">>]" + entries + ">>");
        int about = file.put("<</Title" + PdfText.words(setup.title()) + "/CreationDate("
                + PDF_DATE.format(made()) + ")>>");
        file.finish(catalog, about, "%032X".formatted(made().toEpochMilli()));
    }

    private Instant made() {
        return setup.made().truncatedTo(ChronoUnit.SECONDS);
    }
}
