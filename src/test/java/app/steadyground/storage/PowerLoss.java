package app.steadyground.storage;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/** Takes the power away at every change a scenario makes on the disk, with every way to lose what was not forced. */
final class PowerLoss {
    private final List<Loss> losses;
    private final Function<Disk, Disk> through;
    private final List<String> complaints = new ArrayList<>();
    private int cases;

    /** @param through what stands between the program and the disk */
    PowerLoss(int seeds, Function<Disk, Disk> through) {
        this.losses = Loss.all(seeds);
        this.through = through;
    }

    int cases() {
        return cases;
    }

    List<String> complaints() {
        return complaints;
    }

    PowerLoss play(Scenario scenario) throws Exception {
        Scenario.Start start = scenario.start();
        int at = 0;
        while (lose(scenario, start, at)) {
            at++;
        }
        return this;
    }

    /** @return whether there was anything to be done after this change */
    private boolean lose(Scenario scenario, Scenario.Start start, int at) throws Exception {
        SimDisk sim;
        Ledger ledger;
        try (World world = start.world(through)) {
            world.sim.losePowerAt(at);
            scenario.during().play(world);
            sim = world.sim;
            ledger = world.ledger;
        }
        boolean lost = !sim.isOn();
        sim.violations.forEach(v -> complaints.add(scenario + ", power lost at " + at + ": " + v));
        for (Loss loss : losses) {
            cases++;
            for (String complaint : Judge.complaints(ledger, sim.after(loss))) {
                complaints.add(scenario + ", power lost at change " + at + ", " + loss + ": " + complaint);
            }
        }
        return lost;
    }
}
