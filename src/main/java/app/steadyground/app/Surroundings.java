package app.steadyground.app;

import app.steadyground.storage.Locks;
import app.steadyground.storage.Places;
import app.steadyground.ui.lock.LockRoom;
import app.steadyground.ui.shell.Host;
import app.steadyground.ui.work.Desk;
import app.steadyground.ui.work.Work;

/** What an open workbook's screens need of the program. */
record Surroundings(Host host, Desk desk, Work work, Preferences preferences, MainWindow window, Places places,
                    Locks locks, LockRoom.Keeper keeper, Languages languages) {

    /** The same, with another way to the system and to slow work. */
    Surroundings with(Desk newDesk, Work newWork) {
        return new Surroundings(host, newDesk, newWork, preferences, window, places, locks, keeper, languages);
    }
}
