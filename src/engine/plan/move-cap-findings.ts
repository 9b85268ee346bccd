import type { AlignmentVerdict } from "../alignment/check-alignment";
import type { AccountTable } from "../model/account-table";
import type { Finding } from "../model/finding";
import type { Balance } from "../model/plan";
import type { Settings } from "../model/settings";
import type { UnitCap } from "./align-within-cap";

/** Says when the cap on moves is not kept, or is kept at the price of balance. */
export function moveCapFindings(
  accounts: AccountTable,
  cap: UnitCap | null,
  verdict: Pick<AlignmentVerdict, "owned" | "moved">,
  after: readonly Balance[],
  settings: Settings,
): Finding[] {
  const { moveAtMost } = settings;
  if (moveAtMost === null || cap === null || verdict.owned === 0) return [];
  const most = percent(moveAtMost.share);
  const of = moveAtMost.of === "revenue" ? "the owned revenue" : "the owned accounts";
  const share = verdict.moved / verdict.owned;
  const finding = (code: string, value: string, text: string, remedy: string): Finding => ({
    severity: "look",
    code,
    sheet: accounts.sheet,
    cell: "",
    column: "",
    value,
    finding: text,
    remedy,
  });
  if (verdict.moved > cap.cap * (1 + 1e-9)) {
    return [
      finding(
        "MOVE_CAP_NOT_KEPT",
        percent(share),
        `${percent(share)} of ${of} change owner${countText(verdict.moved, moveAtMost)}, more than the ${most} that may`,
        `${percent(cap.forced / verdict.owned)}${countText(cap.forced, moveAtMost)} change owner by locks, named owners, families, regions or required skills alone, which leaves ${percent(cap.limit / verdict.owned)} to choose; allow more moves or clear some of these`,
      ),
    ];
  }
  const outside = after.filter((balance) => balance.isBalanced && balance.outside > 0);
  if (outside.length === 0 || share < 0.9 * moveAtMost.share) return [];
  const worst = outside.map((balance) => `${balance.outside} in ${balance.measure}`).join(" and ");
  return [
    finding(
      "MOVE_CAP_AGAINST_BALANCE",
      percent(share),
      `With at most ${most} of ${of} moving, territories stay outside the tolerance: ${worst}`,
      "Allow more moves, or a wider tolerance",
    ),
  ];
}

/** " (95)" where accounts are counted; of revenue the share says it. */
function countText(amount: number, { of }: NonNullable<Settings["moveAtMost"]>): string {
  return of === "accounts" ? ` (${String(Math.round(amount))})` : "";
}

function percent(share: number): string {
  return `${Math.round(share * 1000) / 10}%`;
}
