package app.steadyground.ui.settings;

import app.steadyground.export.page.Paper;
import app.steadyground.guide.Texts;
import app.steadyground.ui.export.ExportMemory;
import app.steadyground.ui.parts.Segments;
import java.util.List;
import javafx.scene.Node;

/** The paper that a PDF is made for. */
public final class PaperSection implements Section {
    private final ExportMemory memory;

    public PaperSection(ExportMemory memory) {
        this.memory = memory;
    }

    @Override
    public String heading() {
        return Texts.get("settings.paper");
    }

    @Override
    public Node node() {
        Segments<Paper> papers = new Segments<>(heading(), List.of(Paper.values()), PaperSection::name, memory::setPaper);
        papers.show(memory.paper());
        return papers;
    }

    private static String name(Paper paper) {
        return Texts.get(switch (paper) {
            case A4 -> "export.a4";
            case LETTER -> "export.letter";
        });
    }
}
