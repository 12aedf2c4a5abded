package app.steadyground.ui.export;

import app.steadyground.entry.Ledger.What;
import app.steadyground.export.ExportRequest;
import app.steadyground.export.Kind;
import app.steadyground.guide.Texts;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

/** What kind of file is made. */
enum FileKind {
    PDF(".pdf"),
    HTML(".html"),
    MARKDOWN(".md");

    private final String ending;

    FileKind(String ending) {
        this.ending = ending;
    }

    String words() {
        return Texts.get(switch (this) {
            case PDF -> "export.as-pdf";
            case HTML -> "export.as-html";
            case MARKDOWN -> "export.as-markdown";
        });
    }

    boolean isOf(Path file) {
        return file.toString().toLowerCase(Locale.ROOT).endsWith(ending);
    }

    static FileKind of(Path file) {
        return List.of(values()).stream().filter(kind -> kind.isOf(file)).findFirst().orElse(PDF);
    }

    /** How the ledger calls it. */
    What what() {
        return switch (this) {
            case PDF -> What.PDF;
            case HTML -> What.HTML;
            case MARKDOWN -> What.MARKDOWN;
        };
    }

    /** A name that tells nothing of what is inside. */
    String name(ExportRequest request, String day) {
        return Texts.get(request.kind() == Kind.COMPLETED ? "export.file-name" : request.kind() == Kind.BLANK
                ? "export.file-name-blank" : "export.file-name-form", day) + ending;
    }
}
