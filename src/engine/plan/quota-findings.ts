import type { Finding } from "../model/finding";
import type { QuotaPlan, QuotaShortfall } from "../model/quota-plan";

/** What keeps the quotas from adding up to the target, and overrides and dates of no territory. */
export function quotaFindings(
  sheet: string,
  quotas: QuotaPlan,
  unknown: { readonly overrides: readonly string[]; readonly dates: readonly string[] },
): Finding[] {
  const look = (code: string, value: string, finding: string, remedy: string): Finding => ({
    severity: "look",
    code,
    sheet,
    cell: "",
    column: "",
    value,
    finding,
    remedy,
  });
  const findings = [
    ...unknown.overrides.map((territory) =>
      look(
        "QUOTA_OVERRIDE_UNKNOWN",
        territory,
        `An override holds the quota of "${territory}", which is no territory of the plan`,
        "Left out; write the name of a territory",
      ),
    ),
    ...unknown.dates.map((territory) =>
      look(
        "QUOTA_DATES_UNKNOWN",
        territory,
        `A start or leaving date is set for "${territory}", which is no territory of the plan`,
        "Left out; write the name of a territory",
      ),
    ),
  ];
  const { shortfall } = quotas;
  if (shortfall === null) return findings;
  const amount = Math.abs(shortfall.amount);
  switch (shortfall.cause) {
    case "caps":
      findings.push(
        look(
          "QUOTA_CAPS_TOO_LOW",
          shown(amount),
          `The growth caps allow quotas of ${shown(shortfall.placed)}, ${shown(amount)} less than the territories' part of the target, ${shown(quotas.toTerritories)}`,
          `${raiseCap(shortfall)}lower the target to ${shown(shortfall.target)}, or put ${shown(amount)} on a line of its own`,
        ),
      );
      break;
    case "floors":
      findings.push(
        look(
          "QUOTA_FLOORS_TOO_HIGH",
          shown(amount),
          `The growth floors ask quotas of ${shown(shortfall.placed)}, ${shown(amount)} more than the territories' part of the target, ${shown(quotas.toTerritories)}`,
          `${lowerFloor(shortfall)}raise the target to ${shown(shortfall.target)}`,
        ),
      );
      break;
    case "overrides":
      findings.push(
        look(
          "QUOTA_OVERRIDES_DO_NOT_FIT",
          shown(amount),
          shortfall.amount > 0
            ? `Overrides leave ${shown(amount)} that the other territories cannot take below their growth caps`
            : `Overrides take ${shown(amount)} that the other territories cannot give above their growth floors`,
          "Change an override, or widen the growth bounds",
        ),
      );
  }
  return findings;
}

function raiseCap({ growth }: QuotaShortfall): string {
  return growth === null ? "" : `Raise the cap to ${String(Math.round(growth * 100))}%, `;
}

function lowerFloor({ growth }: QuotaShortfall): string {
  return growth === null ? "" : `Lower the floor to ${String(Math.round(growth * 100))}%, or `;
}

/** Grouped in threes, whatever the reader's language: findings are English. */
function shown(amount: number): string {
  return amount.toLocaleString("en-US", { maximumFractionDigits: 2 });
}
