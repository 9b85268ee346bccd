import type { PaneWalk } from "./pane-walk";

/** Every screen beside the main job, with the plan of the main job written. */
export async function walkAroundThePlan(walk: PaneWalk): Promise<void> {
  await walk.press("Back to the plan");
  await aroundTheResult(walk);
  await overTheMap(walk);
  await throughTheReview(walk);
  await throughTheMenu(walk);
  // What is changed here and put back leaves the plan in the pane marked as changed: so it comes last.
  await aroundTheData(walk);
  await aroundTheQuotas(walk);
}

async function aroundTheResult(walk: PaneWalk): Promise<void> {
  const { pane } = walk;
  await walk.step("Territories");
  await walk.press("As table");
  await walk.press("What is this?");
  await walk.unfoldAll();
  await walk.stop("result-unfolded");
  await walk.press("As chart");

  await walk.press("More charts");
  await walk.says("Capacity against workload");
  await walk.says("From last year to quota");
  await walk.stop("charts");
  await walk.back();

  await walk.press("Find an account, rep or territory");
  const box = pane.getByRole("combobox", { name: "Account, rep or territory" });
  const first = pane.getByRole("search").getByRole("option").first();
  await box.fill("NE-02");
  await first.waitFor();
  await walk.stop("search");
  await first.click();
  await walk.says(/^Suggested move/);
  await walk.says("Neighbours");
  await walk.unfoldAll();
  await walk.stop("territory");
  await walk.back();

  await walk.press("Find an account, rep or territory");
  await box.fill("A-00466");
  await first.click();
  await walk.says("Who else");
  await walk.stop("account");
  await walk.back();
}

async function overTheMap(walk: PaneWalk): Promise<void> {
  const { pane } = walk;
  await walk.press("Enlarge the map, move accounts");
  await walk.says(/accounts in view/);
  await walk.stop("map");
  await pane.getByRole("application").focus();
  for (const key of [
    "+",
    "+",
    "l",
    "Space",
    "Shift+ArrowRight",
    "Space",
    "Shift+ArrowDown",
    "Space",
    "Enter",
  ]) {
    await walk.session.page.keyboard.press(key);
  }
  await walk.says(/^Move \d+ accounts?$/);
  await walk.stop("map-move");
  await walk.press("List");
  await pane.getByRole("checkbox").first().waitFor();
  await walk.press("Overlap and gaps");
  await walk.says(/nearer to the middle of another territory/);
  await walk.stop("map-list");
  await walk.back();
}

async function aroundTheData(walk: PaneWalk): Promise<void> {
  await walk.step("Data");
  await walk.press(/^Accounts 2,002/);
  await walk.stop("data-unfolded");
  await walk.press("Change columns");
  await walk.says("Matched");
  await walk.stop("columns");
  await walk.back();
  await walk.step("Segments");
  await walk.unfoldAll();
  await walk.press("Add rule");
  await walk.stop("segments-unfolded");
  await walk.press(/^Remove rule/);
  await walk.step("Territories");
  await walk.press("Settings");
  await walk.unfoldAll();
  await walk.press("Add a limit");
  await walk.stop("territories-unfolded");
  await walk.press(/^Remove limit/);
}

async function aroundTheQuotas(walk: PaneWalk): Promise<void> {
  await walk.step("Quotas");
  await walk.fill("Company target", "120,000,000");
  await walk.says(/^Caps allow/);
  await walk.stop("quotas-caps");
  await walk.fill("Company target", "92,000,000");
  await walk.says(/Reps forecast .* less than the target/);
  await walk.unfoldAll();
  await walk.press(/: All 40$/);
  await walk.press("Add");
  await walk.stop("quotas-unfolded");
}

async function throughTheReview(walk: PaneWalk): Promise<void> {
  await walk.step("Review");
  await walk.says("Against the plan");
  await walk.says("Review log");
  await walk.stop("review");
  await walk.press("How each is worked out");
  await walk.press(/^(Preview|Show evidence)/);
  await walk.stop("review-unfolded");
  for (const [job, name] of JOBS) {
    await walk.press(job);
    await walk.stop(name);
    await walk.back();
  }
  await walk.press("A rep leaves");
  await walk.pane.getByLabel("Who").selectOption("NE-05");
  await walk.pane.getByLabel("Last day").fill("2027-01-31");
  await walk.says(/\d+ accounts go to \d reps/);
  await walk.stop("rep-leaves");
  await walk.back();
}

const JOBS: readonly (readonly [button: string, stop: string])[] = [
  ["A rep joins", "rep-joins"],
  ["Split a territory", "split"],
  ["Merge two territories", "merge"],
  ["Move an account", "move-account"],
];

async function throughTheMenu(walk: PaneWalk): Promise<void> {
  await walk.press(/menu of the plan/);
  await walk.stop("plan-menu");
  await walk.pane.getByRole("menuitem", { name: "Scenarios" }).click();
  await walk.says("No scenario is saved yet");
  await walk.stop("scenarios");
  await walk.back();
  await walk.choose("Make a clean copy");
  await walk.says("Left out");
  await walk.stop("copy");
  await walk.back();
  await walk.choose("About Evenfield");
  await walk.stop("about");
  await walk.back();
}
