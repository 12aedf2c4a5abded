package app.steadyground.export.page;

import app.steadyground.export.pdf.Cos;
import app.steadyground.export.pdf.PdfFile;
import app.steadyground.export.type.FontFile;
import app.steadyground.export.type.Typesetter;
import app.steadyground.export.type.WholeFont;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;

/** Writes the form of a document: its fields, how they look, and the face that is typed with. */
final class FormWriter {

    private final PdfFile file;
    private final Setup setup;
    private final Typesetter type;

    FormWriter(PdfFile file, Setup setup, Typesetter type) {
        this.file = file;
        this.setup = setup;
        this.type = type;
    }

    /** Gives the entry for the catalog. */
    String write(List<Book.Input> inputs) throws IOException {
        try (PDDocument maker = new PDDocument()) {
            FormFont font = new FormFont(WholeFont.embed(maker, FontFile.SOURCE_SANS), setup.size().scale());
            FormFields fields = new FormFields(font, new FormDrawings(maker.getDocument(), font, setup.ink(), this::width));
            List<COSDictionary> widgets = new ArrayList<>();
            for (Book.Input input : inputs) {
                COSDictionary widget = fields.add(input.fill(), input.left(), input.bottom(), input.width(),
                        input.height(), Cos.ref(input.leaf().page()));
                widget.setInt(COSName.STRUCT_PARENT, input.key());
                widgets.add(widget);
            }
            return "/AcroForm " + PdfFile.ref(write(fields.form(), inputs, widgets));
        }
    }

    private int write(COSDictionary form, List<Book.Input> inputs, List<COSDictionary> widgets) throws IOException {
        Cos cos = new Cos(file);
        for (int i = 0; i < widgets.size(); i++) {
            cos.announce(inputs.get(i).annotation(), widgets.get(i));
        }
        for (int i = 0; i < widgets.size(); i++) {
            cos.write(inputs.get(i).annotation(), widgets.get(i));
        }
        return cos.write(form);
    }

    /** At size 1. */
    private double width(String words) {
        return type.line(words, FormFont.STYLE).width() / FormFont.STYLE.size();
    }
}
