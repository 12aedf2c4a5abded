package app.steadyground.app;

import app.steadyground.reread.Search;
import app.steadyground.storage.WorkbookFolder;
import app.steadyground.ui.export.ExportScreen;
import app.steadyground.ui.export.FileOutlet;
import app.steadyground.ui.export.ImportScreen;
import app.steadyground.ui.export.Outlet;
import app.steadyground.ui.export.PrinterOutlet;
import app.steadyground.ui.export.ViewScreen;
import app.steadyground.ui.ledger.LedgerScreen;
import app.steadyground.ui.lock.LockRoom;
import app.steadyground.ui.lock.LockScreen;
import app.steadyground.ui.lock.PrivacyView;
import app.steadyground.ui.lock.ReleaseScreen;
import app.steadyground.ui.pages.Place;
import app.steadyground.ui.pages.Session;
import app.steadyground.ui.pages.SourcesView;
import app.steadyground.ui.reread.FaultsView;
import app.steadyground.ui.reread.LookBackCard;
import app.steadyground.ui.reread.PastEntriesScreen;
import app.steadyground.ui.reread.RereadRoom;
import app.steadyground.ui.reread.SearchScreen;
import app.steadyground.ui.reread.TrashScreen;
import app.steadyground.ui.reread.VersionsScreen;
import app.steadyground.ui.settings.AboutScreen;
import app.steadyground.ui.settings.BackupsScreen;
import app.steadyground.ui.settings.CopyScreen;
import app.steadyground.ui.settings.FoldersSection;
import app.steadyground.ui.settings.LanguageSection;
import app.steadyground.ui.settings.LockSection;
import app.steadyground.ui.settings.PaperSection;
import app.steadyground.ui.settings.Section;
import app.steadyground.ui.settings.SettingsScreen;
import app.steadyground.ui.settings.StartSection;
import app.steadyground.ui.settings.TextSizeSection;
import app.steadyground.ui.settings.ThemeSection;
import app.steadyground.ui.settings.WeekSection;
import app.steadyground.ui.shell.KeysView;
import app.steadyground.ui.share.ShareScreen;
import app.steadyground.ui.shell.Shell;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javafx.scene.Node;

/** What is laid over the pages of an open workbook, each made anew when it is gone to. JavaFX thread. */
record OverPages(WorkbookFolder folder, Session session, Search search, Shell shell, Surroundings around, BackupKeeper backups, Parting parting) {

    /** Empty for a place among the pages. */
    Optional<Node> of(Place place) {
        return place instanceof Place.Over over ? Optional.of(node(over)) : Optional.empty();
    }

    private Node node(Place.Over place) {
        return switch (place) {
            case Place.PastEntries p -> PastEntriesScreen.of(session, p.exercise(), around.work(), shell::go);
            case Place.Search p -> new SearchScreen(session, search, around.work(), shell::go).node();
            case Place.LookBack p -> new RereadRoom(session, around.preferences(), this::last, shell::go).of(p);
            case Place.Keys p -> KeysView.of();
            case Place.About p -> new AboutScreen(folder.folder(), around.places().config(), around.places().state(), around.work()).node();
            case Place.Sources p -> SourcesView.of(session.guide());
            case Place.Faults p -> FaultsView.of(session.workbook().faults());
            case Place.Backups p -> new BackupsScreen(backups.room()).node();
            case Place.Lock p -> LockScreen.of(new LockRoom(folder, around.locks(), backups.room(), around.keeper()));
            case Place.Release p -> ReleaseScreen.of(parting.sheet(), shell::go);
            case Place.WhatIsPrivate p -> PrivacyView.of();
            case Place.Copy p -> CopyScreen.of(backups.room());
            case Place.Export p -> new ExportScreen(session, search, around.work(), outlet(p.print()),
                    around.preferences(), p.items(), shell::go).node();
            case Place.ExportView p -> new ViewScreen(session, around.work(), p.view(), outlet(p.print()), around.preferences()).node();
            case Place.Ledger p -> LedgerScreen.of(backups.room());
            case Place.Share p -> new ShareScreen(session, around.work(),
                    List.of(outlet(false), outlet(true)), around.preferences(), parting.letter()).node();
            case Place.Import p -> new ImportScreen(session, around.work(), around.desk(), around.preferences(), shell::go).node();
            case Place.Versions p -> new VersionsScreen(session, p.item(), around.work(), folder::revisions, shell::restored).node();
            case Place.Trash p -> new TrashScreen(session, backups.hasAny(), backups::eraseToo).node();
            case Place.Settings p -> SettingsScreen.of(settings());
        };
    }

    private Optional<Place> last() {
        return around.preferences().lastPlace(folder.folder());
    }

    /** The settings page, from top to bottom. */
    private List<Section> settings() {
        return List.of(
                new TextSizeSection(around.host()),
                new ThemeSection(around.host()),
                new StartSection(around.preferences(), LookBackCard.CHOICE, LookBackCard.ON),
                new LockSection(around.preferences()),
                new WeekSection(around.preferences()),
                new PaperSection(around.preferences()),
                new FoldersSection(backups.room(), around.preferences(), () -> shell.go(new Place.Backups())),
                new LanguageSection(around.languages()));
    }

    private Outlet outlet(boolean print) {
        return print ? new PrinterOutlet(session, around.work(), around.window().stage())
                : new FileOutlet(session, around.work(), around.desk(), around.preferences());
    }
}
