import type { Settings } from "../../engine/model/settings";

/** A setting as one cell: "potential ±10%, workload ±15%", "accounts at most 120", "20% of accounts". */
export function settingValue(value: Settings[keyof Settings]): string | number {
  if (value === null) return "automatic";
  if (typeof value === "boolean") return value ? "yes" : "no";
  if (typeof value !== "object") return value;
  if (!Array.isArray(value)) {
    if ("potential" in value) return weightsText(value);
    if ("relationship" in value) return pointsText(value);
    return `at most ${shareText(value.share)} of ${value.of}`;
  }
  if (value.length === 0) return "none";
  return value.map(entryText).join(", ");
}

/** One entry of a list: a share, a rule or a word as it is, else in the words of its kind. */
function entryText(one: ListEntry): string {
  if (typeof one === "number") return shareText(one);
  if (typeof one === "string") return one;
  if ("min" in one) return limitText(one);
  if ("quota" in one) return overrideText(one.territory, one.quota, one);
  if ("pot" in one) return overrideText(`${one.territory} ${one.pot}`, one.amount, one);
  if ("calls" in one) return `${one.segment}: ${one.calls} calls of ${one.hours} h`;
  if ("starts" in one) return datesText(one);
  if ("name" in one) return `${one.segment} is called ${one.name}`;
  return balanceText(one);
}

function overrideText(
  whose: string,
  amount: number,
  { reason, author }: Pick<Settings["quotaOverrides"][number], "reason" | "author">,
): string {
  const why = [reason, author].filter((part) => part !== "").join(", ");
  return `${whose} ${amount}${why === "" ? "" : ` (${why})`}`;
}

function datesText({ territory, starts, ends }: Settings["quotaDates"][number]): string {
  const from = starts === null ? "" : ` from ${starts}`;
  return `${territory}${from}${ends === null ? "" : ` to ${ends}`}`;
}

type ListEntry = Extract<Settings[keyof Settings], readonly unknown[]>[number];

function weightsText(
  weights: NonNullable<Settings["quotaWeights"]> | NonNullable<Settings["resourceBudgetWeights"]>,
): string {
  return Object.entries(weights)
    .filter(([, weight]) => weight > 0)
    .map(([basis, weight]) => `${basis} ${shareText(weight)}`)
    .join(", ");
}

/** "skills 20, industry 20, together 40" */
function pointsText(points: Settings["matchWeights"]): string {
  const parts = Object.entries(points).filter(([, weight]) => weight > 0);
  const sum = parts.reduce((all, [, weight]) => all + weight, 0);
  return [...parts, ["together", sum] as const]
    .map(([part, weight]) => `${part} ${String(weight)}`)
    .join(", ");
}

function balanceText({ measure, tolerance }: NonNullable<Settings["balanceOn"]>[number]): string {
  return tolerance === null ? measure : `${measure} ±${shareText(tolerance)}`;
}

function limitText({ measure, territory, min, max }: Settings["limits"][number]): string {
  const bounds = [...(min === null ? [] : [`at least ${min}`]), ...(max === null ? [] : [`at most ${max}`])];
  return `${measure} ${bounds.join(" and ")}${territory === null ? "" : ` in ${territory}`}`;
}

function shareText(share: number): string {
  return `${Math.round(share * 1000) / 10}%`;
}
