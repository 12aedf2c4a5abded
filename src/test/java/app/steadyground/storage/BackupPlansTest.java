package app.steadyground.storage;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BackupPlansTest {
    @TempDir
    private Path config;

    @Test
    void whatWasDecidedIsThereAtTheNextStart() {
        BackupPlan plan = BackupPlan.NOT_ASKED.with(BackupPlan.Choice.ON).withFolder(config.resolve("b")).withLast(Samples.NOW)
                .withErase(Samples.ITEM, true).withErase(Samples.OTHER_ITEM, true).withErase(Samples.OTHER_ITEM, false);
        assertTrue(new BackupPlans(config).save(Samples.WORKBOOK, plan));
        assertTrue(new BackupPlans(config).save(Samples.OTHER_ITEM, BackupPlan.NOT_ASKED.with(BackupPlan.Choice.NEVER)));
        assertEquals(plan, new BackupPlans(config).of(Samples.WORKBOOK));
        assertEquals(BackupPlan.Choice.NEVER, new BackupPlans(config).of(Samples.OTHER_ITEM).choice());
        assertEquals(BackupPlan.NOT_ASKED, new BackupPlans(config).of(Samples.ITEM));
    }

    @Test
    void whatCannotBeReadIsNotAYes() throws IOException {
        Files.writeString(config.resolve("backups.json"), "{ torn");
        assertEquals(BackupPlan.NOT_ASKED, new BackupPlans(config).of(Samples.WORKBOOK));
        assertTrue(new BackupPlans(config).save(Samples.WORKBOOK, BackupPlan.NOT_ASKED.with(BackupPlan.Choice.LATER)));
        assertEquals(BackupPlan.Choice.LATER, new BackupPlans(config).of(Samples.WORKBOOK).choice());
    }

    @Test
    void aFailureKeepsWhatWasThere() {
        FaultyDisk disk = new FaultyDisk();
        BackupPlans plans = new BackupPlans(disk, config);
        BackupPlan on = BackupPlan.NOT_ASKED.with(BackupPlan.Choice.ON);
        assertTrue(plans.save(Samples.WORKBOOK, on));
        disk.failAt(1, true, () -> new IOException("Input/output error"));
        assertFalse(plans.save(Samples.WORKBOOK, on.with(BackupPlan.Choice.NEVER)));
        disk.heal();
        assertEquals(on, plans.of(Samples.WORKBOOK));
    }
}
