package app.steadyground.storage;

import app.steadyground.entry.Revision;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/** Lets every operation of a scenario fail, reads too: once or from then on, in every way a disk fails. */
final class DiskFailures {
    private final Function<Disk, Disk> through;
    private final boolean thorough;
    private final List<String> complaints = new ArrayList<>();
    private int cases;

    /** @param thorough whether each kind is tried in each manner */
    DiskFailures(boolean thorough, Function<Disk, Disk> through) {
        this.thorough = thorough;
        this.through = through;
    }

    int cases() {
        return cases;
    }

    List<String> complaints() {
        return complaints;
    }

    void play(Scenario scenario) throws Exception {
        Scenario.Start start = scenario.start();
        for (SimFault.Kind kind : SimFault.Kind.values()) {
            boolean some = thorough || kind == SimFault.Kind.BROKEN;
            play(scenario, start, new SimFault(0, false, kind, false, SimDisk.ROOT));
            play(scenario, start, new SimFault(0, true, kind, false, World.FOLDER));
            if (some) {
                play(scenario, start, new SimFault(0, true, kind, false, SimDisk.ROOT));
                play(scenario, start, new SimFault(0, false, kind, true, SimDisk.ROOT));
                play(scenario, start, new SimFault(0, true, kind, true, World.FOLDER));
            }
        }
    }

    private void play(Scenario scenario, Scenario.Start start, SimFault form) throws Exception {
        SimFault fault = form;
        while (fail(scenario, start, fault)) {
            fault = new SimFault(fault.at() + 1, form.lasting(), form.kind(), form.done(), form.below());
        }
    }

    /** @return whether the operation that was to fail was reached */
    private boolean fail(Scenario scenario, Scenario.Start start, SimFault fault) throws Exception {
        try (World world = start.world(through)) {
            world.sim.fail(fault);
            scenario.during().play(world);
            boolean reached = world.sim.operations() > fault.at();
            cases += reached ? 1 : 0;
            String where = scenario + ", " + fault + ": ";
            judge(where + "while it fails: ", world, Loss.worst());
            textKept(where, world, fault.below());
            world.sim.fail(SimFault.NEVER);
            recovers(where, world);
            judge(where + "after it has ended: ", world, Loss.none());
            world.sim.violations.forEach(v -> complaints.add(where + v));
            return reached;
        }
    }

    private void judge(String where, World world, Loss loss) {
        Judge.complaints(world.ledger, world.sim.after(loss)).forEach(c -> complaints.add(where + c));
    }

    /** What is not saved waits in memory, and in a rescue copy where only the workbook's place fails. */
    private void textKept(String where, World world, Path failing) {
        for (Revision given : world.ledger.submitted) {
            String key = SaveQueue.key(given);
            boolean saved = world.ledger.saved.stream().anyMatch(s -> isSameOrLater(s, given));
            boolean waits = world.unsaved().stream().anyMatch(w -> isSameOrLater(w, given));
            boolean rescued = world.ledger.rescued.containsKey(key) || failing.equals(SimDisk.ROOT);
            if (!saved && !(waits && rescued)) {
                complaints.add(where + "text not kept: " + given.stamp());
            }
        }
    }

    private static boolean isSameOrLater(Revision one, Revision given) {
        return SaveQueue.key(one).equals(SaveQueue.key(given)) && one.stamp().n() >= given.stamp().n();
    }

    private void recovers(String where, World world) {
        if (world.workbook() == null && !world.create() && !world.open()) {
            complaints.add(where + "can neither be made nor opened afterwards");
            return;
        }
        world.retry();
        if (!world.shelf.again()) {
            complaints.add(where + "backups are still not as they should be after the failure has ended");
        }
        if (!world.unsaved().isEmpty()) {
            complaints.add(where + "still not saved after the failure has ended");
        }
        world.ledger.created = true;
    }
}
