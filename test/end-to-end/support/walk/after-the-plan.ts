import type { PaneWalk } from "./pane-walk";

/** What adds sheets of its own to the workbook of the written plan: the test of this Excel, and a scenario that is kept. */
export async function walkAfterThePlan(walk: PaneWalk): Promise<void> {
  await walk.choose("About Evenfield");
  await walk.press("Test this Excel");
  await walk.says(/^All \d+ checks pass\.$/);
  await walk.stop("self-test");
  await walk.back();
  await walk.choose("Scenarios");
  await walk.press("New");
  await walk.stop("scenario-new");
  await walk.fill("Save this plan as", "Base");
  await walk.says(/^Base/);
  await walk.stop("scenario-saved");
  await walk.back();
}
