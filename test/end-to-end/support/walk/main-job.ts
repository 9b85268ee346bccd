import type { PaneWalk } from "./pane-walk";

/** What the made-up company wants to sell in the year. */
const TARGET = "92,000,000";

/** The main job: from an empty workbook to the written plan, every step seen. */
export async function walkMainJob(walk: PaneWalk): Promise<void> {
  await walk.says("No account list found yet");
  await walk.stop("first-run-empty");
  await walk.press("Insert sample data");
  await walk.says("2,002 rows");
  await walk.stop("first-run");

  await walk.press("Check this data");
  await walk.says("2,002 accounts and 40 reps found");
  await walk.says("77 ZIP codes had lost their zero");
  await walk.stop("data");
  await walk.press("Continue to Segments");
  await walk.says("Call plan");
  await walk.stop("segments");
  await walk.press("Continue to Territories");
  await walk.says(/Today \d+ of 40 territories are outside/);
  await walk.stop("territories");

  await walk.press("Plan territories");
  await walk.says(/All 40 territories are inside/);
  await walk.stop("result");
  await walk.step("Quotas");
  await walk.says("Set a target to get quotas");
  await walk.stop("quotas-no-target");
  await walk.fill("Company target", TARGET);
  await walk.says(/Reps forecast .* less than the target/);
  await walk.stop("quotas");

  await walk.press("Write plan now");
  await walk.says(/^\d+ sheets will be written$/);
  await walk.stop("preview");
  await walk.press(/^Write \d+ sheets$/);
  await walk.says(/^Written\. (\d+) of \1 checks pass$/);
  await walk.stop("written");
  await walk.press("Open Plan Summary");
  await walk.session.page.getByRole("tab", { name: "Plan Summary", selected: true }).waitFor();
  await walk.session.page.locator(".wb-drawing svg").first().waitFor();
  await walk.session.page.locator(".wb-drawing img").first().waitFor();
  await walk.stop("plan-summary");
}
