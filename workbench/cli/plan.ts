/**
 * Plans territories in a workbook without Excel, with the add-in's own code.
 * npm run -s plan -- IN.xlsx --out OUT.xlsx [--json REPORT.json] [--settings SETTINGS.json] [--map MAP.json]
 *   [--scenario NAME] [--save-as NAME] [--group] [--move "ACCOUNT=TERRITORY" ... [--repair]]
 *   [--drop-overrides] [--drop-segment-edits] [--drop-settings-edits] [--drop-jobs] [--account ACCOUNT ...]
 *   [--without "SHEET, ..."]
 * --scenario plans a saved scenario of the workbook again ("Previous plan" for the one before the last writing) and
 * says whether it is what it was; --save-as saves the plan as a scenario on the Scenarios sheet.
 * --group makes one account of each customer where the workbook holds rows of sales and no list of accounts.
 * --move tells what moving an account would do to the plan; nothing is moved. With --repair the
 * moves are made, the territories around them are repaired, and that plan is written.
 * Overrides typed on the Quota Allocation of an earlier plan are kept; --drop-overrides leaves them out.
 * Names, calls and hours typed on its Segments are taken over; --drop-segment-edits leaves them out.
 * Inputs typed on its Plan Settings and dates typed on its Quota Allocation are taken over for this run;
 * --drop-settings-edits leaves them out.
 * What-if jobs of the plan in the workbook are done on the new plan as well, by the days and rules typed on Mid-Year Jobs;
 * --drop-jobs leaves them out, and a --what-if that names the same job counts in its place.
 * --fit-in places the accounts that the plan in the workbook does not know and moves no other.
 * --what-if "rep leaves: NAME from 2027-03-01" does a job on the plan and writes what comes of it; only the accounts
 * that the job sets free move. Jobs: a rep leaves or joins, a territory is split, two are merged, an account moves;
 * after any of them "; quotas of the whole year", "; open deals go over", "; no handover list" (docs/what-if.md).
 * --account tells why an account is where it is, how it matches its rep and who else could have it.
 * --without leaves sheets out that the plan can do without (docs/the-workbook.md); what the others say of them goes too.
 * Exit code 0: planned; 2: the input cannot be planned; 1: a defect.
 */
import { planCommand } from "./plan-command";
import { runCommand } from "./run-command";

await runCommand((terminal) => planCommand(process.argv.slice(2), terminal));
