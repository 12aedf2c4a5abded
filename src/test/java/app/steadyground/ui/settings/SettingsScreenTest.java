package app.steadyground.ui.settings;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.steadyground.export.page.Paper;
import app.steadyground.storage.BackupPlan.Choice;
import app.steadyground.ui.export.ExportMemory;
import app.steadyground.ui.shell.FakeHost;
import app.steadyground.ui.shell.Look;
import java.io.IOException;
import java.nio.file.Path;
import java.time.DayOfWeek;
import java.time.temporal.WeekFields;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import javafx.scene.Parent;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Every section does something at once. */
class SettingsScreenTest extends BackupsFixture {
    private static final Locale BEFORE = Locale.getDefault(Locale.Category.FORMAT);

    private final FakeHost host = new FakeHost();
    private final Map<String, String> chosen = new HashMap<>();
    private Paper paper = Paper.A4;
    private int askedForBackups;

    private final Choices choices = new Choices() {
        @Override
        public Optional<String> choice(String name) {
            return Optional.ofNullable(chosen.get(name));
        }

        @Override
        public void choose(String name, String value) {
            chosen.put(name, value);
        }
    };

    private final ExportMemory memoryOfExports = new ExportMemory() {
        @Override
        public Paper paper() {
            return paper;
        }

        @Override
        public void setPaper(Paper to) {
            paper = to;
        }

        @Override
        public Path folder() {
            return Path.of("/printed");
        }

        @Override
        public void setFolder(Path folder) {
        }

        @Override
        public Optional<String> choice(String name) {
            return choices.choice(name);
        }

        @Override
        public void choose(String name, String value) {
            choices.choose(name, value);
        }
    };

    private Parent settings() {
        return (Parent) ask(() -> SettingsScreen.of(List.of(new TextSizeSection(host), new ThemeSection(host), new WeekSection(choices),
                new PaperSection(memoryOfExports), new FoldersSection(room, memoryOfExports, () -> askedForBackups++))));
    }

    @BeforeEach
    void openSettings() {
        open(settings());
    }

    @AfterEach
    void restoreLocale() {
        Locale.setDefault(Locale.Category.FORMAT, BEFORE);
    }

    @Test
    void theTextSizeFollowsTheButtonsAndWhatElseChangesIt() {
        press("Larger text");
        assertEquals(110, host.look().textPercent());
        assertTrue(shows("110 %"));
        fx(() -> host.setLook(new Look(Look.Mode.DAY, 200)));
        assertTrue(shows("200 %"));
        press("Larger text");
        assertEquals(200, host.look().textPercent());
        press("Normal text");
        assertTrue(shows("100 %"));
    }

    @Test
    void theThemeIsChosenByPointerAndByArrowKeys() {
        press("Night");
        assertEquals(Look.Mode.NIGHT, host.look().mode());
        press("Night");
        assertTrue(isChosen("Night"), "what is chosen stays so");
        fx(() -> button("Night").requestFocus());
        press(back());
        assertEquals(Look.Mode.DAY, host.look().mode());
        fx(() -> host.setLook(host.look().with(Look.Mode.SYSTEM)));
        assertTrue(isChosen("As the system"));
        assertFalse(isChosen("Day"));
    }

    private boolean isChosen(String words) {
        return ask(() -> ((ToggleButton) button(words)).isSelected());
    }

    @Test
    void theDayTheWeekBeginsIsThatOfEveryCalendar() {
        press("Saturday");
        assertEquals(Map.of("week", "saturday"), chosen);
        assertEquals(DayOfWeek.SATURDAY,
                WeekFields.of(Locale.getDefault(Locale.Category.FORMAT)).getFirstDayOfWeek());
    }

    @Test
    void thePaperOfPdfs() {
        press("US Letter");
        assertEquals(Paper.LETTER, paper);
    }

    @Test
    void foldersAreNamedWhole() {
        assertTrue(shows("My workbook"));
        press("Backups…");
        assertEquals(1, askedForBackups);
        memory.plan = memory.plan.with(Choice.ON);
        open(settings());
        assertTrue(shows("Backups"));
        press("Change…");
        assertEquals(2, askedForBackups);
    }

    @Test
    @Tag("pictures")
    void pictures() throws IOException {
        memory.plan = memory.plan.with(Choice.ON);
        for (boolean night : new boolean[] {false, true}) {
            for (int size : new int[] {100, 200}) {
                Parent screen = settings();
                showScreen(screen, 850, MOST, night, size);
                snapshot(screen, PICTURES.resolveSibling("settings-" + (night ? "night-" : "day-") + size + ".png"));
            }
        }
    }
}
