import type { TerritoryBalance } from "../../src/worker/plan-summary";
import type { MappingChange } from "../../src/use-cases/apply-stored-mapping";
import type { PlannedFile } from "./plan-file";
import { warningWords } from "../../src/taskpane/strings/en/write";
import { writeWarningLine } from "../../src/use-cases/write-warning-line";
import { PHASES } from "./stopwatch";
import type { DroppedEdits } from "./typed-choices";
import { typedJobTexts, typedOverrideTexts, typedSegmentTexts, typedSettingTexts } from "./typed-text";
import { counted } from "./counted";

/** What a person reads on the terminal after a plan. */
export function planText(planned: PlannedFile, out: string, dropped: DroppedEdits): string {
  return [
    ...readLines(planned),
    ...findingLines(planned),
    ...planned.scenarioLines.map((text, index) => line(index === 0 ? "Scenario" : "", text)),
    ...balanceLines(planned),
    ...conflictLines(planned),
    ...moveLines(planned),
    ...typedSegmentTexts(planned.typed.segments, dropped.segments).map((text, index) =>
      line(index === 0 ? "Segments" : "", text),
    ),
    ...typedSettingTexts(planned.typed.inputs, dropped.inputs).map((text, index) =>
      line(index === 0 ? "Settings" : "", text),
    ),
    ...jobLines(planned, dropped),
    ...matchLines(planned),
    ...repsLines(planned),
    ...quotaLines(planned),
    ...(planned.summary.quotas === null
      ? []
      : [
          ...typedOverrideTexts(planned.typed.overrides, dropped.overrides),
          ...typedOverrideTexts(planned.typed.resources.budget, dropped.overrides, "budget override"),
          ...typedOverrideTexts(planned.typed.resources.support, dropped.overrides, "support override"),
        ].map((text) => line("", text))),
    ...resourceLines(planned),
    ...planned.whatIfLines.map((text, index) => line(index === 0 ? "What if" : "", text)),
    ...planned.fitLines.map((text, index) => line(index === 0 ? "Fit in" : "", text)),
    ...planned.moveLines.map((text, index) => line(index === 0 ? "Move" : "", text)),
    ...planned.accountLines.map((text, index) => line(index === 0 ? "Account" : "", text)),
    ...checkLines(planned),
    line("Written", `${out}: ${planned.written.sheets.map(({ name }) => name).join(", ")}`),
    ...planned.written.warnings.map((warning) =>
      line(
        "",
        writeWarningLine(warning, warningWords, ({ message }) => message),
      ),
    ),
    timeLine(planned),
  ].join("\n");
}

/** The jobs of the written plan; where a scenario is planned or accounts are fitted in, that says itself which it has. */
function jobLines(planned: PlannedFile, dropped: DroppedEdits): string[] {
  if (planned.scenarioLines.length + planned.fitLines.length > 0) return [];
  return typedJobTexts(planned.typed.jobs, dropped).map((text, index) =>
    line(index === 0 ? "Jobs" : "", text),
  );
}

function readLines({ mapping, others, changes, health, summary }: PlannedFile): string[] {
  const place = (kind: string): string => {
    const entity = mapping.entities.find((candidate) => candidate.entity === kind);
    if (!entity) return "";
    return ` from sheet ${entity.sheet}${entity.table === null ? "" : `, table ${entity.table}`}`;
  };
  const reps = counted(health.reps.read, "rep");
  const taken = `, taken from the ${health.reps.fromTerritories ? "territories" : "owners"} of the accounts`;
  const repsFrom = health.reps.fromOwners ? taken : place("rep");
  const account = mapping.entities.find(({ entity }) => entity === "account");
  const columns = (account?.fields ?? []).map(({ field, header }) => `${field} = ${header}`);
  const located = Object.entries(summary.located).filter(([, number]) => number > 0);
  return [
    line(
      "Read",
      `${counted(health.accounts.read, "account")}${place("account")}; ${health.reps.read === 0 ? "no reps" : reps + repsFrom}`,
    ),
    ...others.map((other) => line("", other)),
    ...changes.map((change) => line("", changeText(change))),
    line("Columns", columns.join(", ")),
    line(
      "Located",
      located.map(([level, number]) => `${whole(number)} by ${LEVELS[level] ?? level}`).join(", "),
    ),
  ];
}

/** What is not as it was when the columns were confirmed in the workbook. */
function changeText(change: MappingChange): string {
  switch (change.kind) {
    case "renamed":
      return `changed since it was confirmed: ${change.entity} ${change.field} is read from “${change.to}”, before from “${change.from}”`;
    case "gone":
      return `changed since it was confirmed: column “${change.header}” is gone; ${change.entity} ${change.field} counts as blank`;
    case "added":
      return `changed since it was confirmed: new ${change.entity} columns that are not used: ${change.headers.join(", ")}`;
    case "moved":
      return `changed since it was confirmed: ${change.entity} is read from “${change.to}”, before from “${change.from}”`;
    case "lost":
      return `changed since it was confirmed: no sheet has the ${change.entity} columns of “${change.sheet}” any more`;
  }
}

const LEVELS: Readonly<Record<string, string>> = {
  postalCode: "postal code",
  zip3: "the first three digits of the ZIP",
  none: "nothing: they have no place",
};

function findingLines({ health }: PlannedFile): string[] {
  if (health.groups.length === 0) return [line("Data", "nothing found to look at")];
  return health.groups.map((group, index) =>
    line(
      index === 0 ? "Data" : "",
      `${whole(group.count)} ${group.code} (${group.severity}): ${group.headline}`,
    ),
  );
}

function balanceLines({ summary }: PlannedFile): string[] {
  const before = new Map((summary.before ?? []).map((balance) => [balance.measure, balance]));
  return summary.after.map((after, index) => {
    const today = before.get(after.measure);
    const earlier = today ? `today ${balanceText(today)}; ` : "";
    const label = after.isBalanced
      ? `${after.measure} (balanced, ±${percent(after.tolerance)})`
      : after.measure;
    return line(index === 0 ? "Balance" : "", `${label}: ${earlier}planned ${balanceText(after)}`);
  });
}

function balanceText(balance: TerritoryBalance): string {
  return `up to ${percent(balance.maxDeviation)} from target, ${balance.outside} of ${balance.territories.length} outside the band, CV ${percent(balance.cv)}`;
}

function conflictLines({ conflicts }: PlannedFile): string[] {
  if (conflicts === null) return [];
  return [
    line(
      "Rules",
      conflicts.proved
        ? "no plan can meet these together: this is proved"
        : "no plan was found that meets these",
    ),
    line("", conflicts.reason.text),
    ...conflicts.rules.map(({ rule, where }) =>
      line("", `- ${rule.text} (${typeof where === "string" ? where : where.text})`),
    ),
    ...conflicts.changes.map(({ change, detail, moves, km }, index) =>
      line(index === 0 ? "Ways on" : "", [change.text, detail.text, ...costTexts(moves, km)].join("; ")),
    ),
  ];
}

function costTexts(moves: number | null, km: number | null): string[] {
  return [
    ...(moves === null ? [] : [`${moves < 0 ? "−" : "+"}${counted(Math.abs(moves), "move")}`]),
    ...(km === null ? [] : [`${km < 0 ? "−" : "+"}${Math.abs(km).toFixed(1)} km on average`]),
  ];
}

function moveLines({ summary }: PlannedFile): string[] {
  const { counts, disruption, territories } = summary;
  const parts = [
    `${counted(counts.planned, "account")} in ${counted(territories, "territory", "territories")}`,
    ...(counts.house > 0 ? [counted(counts.house, "house account")] : []),
    ...(counts.setAside > 0 ? [`${whole(counts.setAside)} set aside`] : []),
    ...(disruption.accountsOwned > 0
      ? [
          `${whole(disruption.accountsMoved)} of ${counted(disruption.accountsOwned, "owned account")} ${disruption.accountsMoved === 1 ? "changes" : "change"} owner`,
        ]
      : []),
    ...(summary.meanDistanceKm === null
      ? ["planned without geography: no places are known"]
      : [`${whole(Math.round(summary.meanDistanceKm))} km from account to home on average`]),
  ];
  return [line("Plan", parts.join("; "))];
}

/** How many things that hang on one rep or none are named. */
const AT_RISK_NAMED = 3;

function matchLines({ summary }: PlannedFile): string[] {
  const { meanFit, atRisk } = summary.matching;
  if (meanFit === null) return [];
  const named = atRisk
    .slice(0, AT_RISK_NAMED)
    .map(({ word, accounts, names }) => `${word} (${counted(accounts, "account")}): ${names[0] ?? "nobody"}`);
  const risk =
    atRisk.length === 0
      ? []
      : [
          `${counted(atRisk.length, "skill or language", "skills and languages")} with one rep or none: ${named.join(", ")}`,
        ];
  return [line("Match", [`${whole(Math.round(meanFit))} of 100 on average`, ...risk].join("; "))];
}

/** Are there enough reps: what calls and travel ask for, against who is there. */
function repsLines({ summary: { reps, settings } }: PlannedFile): string[] {
  if (reps === null) return [];
  const { needed, seats, fullTime, callHours, travelHours, utilisation } = reps;
  const parts = [
    `${needed.toFixed(1)} needed at ${percent(settings.utilisationAim)} utilisation against ${fullTime.toFixed(1)} full-time in ${counted(seats, "seat")}`,
    `${whole(Math.round(callHours))} h of calls and ${whole(Math.round(travelHours))} h of travel, utilisation ${percent(utilisation)}`,
  ];
  if (utilisation < settings.utilisationAim / 3)
    parts.push("if they do more than these calls, raise calls or hours in the call plan");
  return [line("Reps", parts.join("; "))];
}

function quotaLines({ summary }: PlannedFile): string[] {
  const { quotas } = summary;
  if (quotas === null) return [];
  const { toTerritories, territories, overAssignment, bottomUp, notPlaced } = quotas;
  const at = (bound: "cap" | "floor"): number => territories.filter((quota) => quota.bound === bound).length;
  const parts = [
    `${whole(toTerritories)} of ${whole(quotas.target)} to territories`,
    `${at("cap")} at the growth cap, ${at("floor")} at the floor`,
    ...(overAssignment === 0 ? [] : [`over-assignment of ${whole(overAssignment)} on top`]),
    ...(bottomUp === null ? [] : [`forecasts ${whole(Math.round(bottomUp))}`]),
    ...(notPlaced === 0 ? [] : [`${whole(notPlaced)} cannot be placed, see Data Health`]),
  ];
  return [line("Quotas", parts.join("; "))];
}

function resourceLines({ summary: { resources } }: PlannedFile): string[] {
  if (resources === null) return [];
  const parts = [
    ...resources.pots.map(({ kind, total, notPlaced }) => {
      const amounts = resources.territories.map((territory) => territory[kind] ?? 0);
      const left = notPlaced === 0 ? "" : `, ${whole(notPlaced)} cannot be placed, see Data Health`;
      return `${kind} ${whole(total)}, ${whole(Math.min(...amounts))} to ${whole(Math.max(...amounts))} a territory${left}`;
    }),
    ...(resources.cost === null ? [] : [`the territories cost ${whole(Math.round(resources.cost))}`]),
    ...(resources.potentialPerCost === null
      ? []
      : [`potential ${resources.potentialPerCost.toFixed(1)} times that`]),
  ];
  return [line("Budgets", parts.join("; "))];
}

function checkLines({ summary, written }: PlannedFile): string[] {
  const passed = summary.checks.filter((check) => check.pass).length;
  const { checks } = written;
  const failed = [
    ...summary.checks.filter((check) => !check.pass).map((check) => check.name),
    ...checks.failed,
  ];
  return [
    line(
      "Checks",
      `${passed} of ${summary.checks.length} identities hold; Tie-Out in the workbook: ${checks.passed} of ${checks.total} PASS${checks.watched.length === 0 ? "" : `, ${String(checks.watched.length)} to watch`}`,
    ),
    ...checks.watched.map((name) => line("", `WATCH: ${name}`)),
    ...failed.map((name) => line("", `FAIL: ${name}`)),
  ];
}

function timeLine({ timings }: PlannedFile): string {
  const total = PHASES.reduce((sum, phase) => sum + timings[phase], 0);
  const parts = PHASES.map((phase) => `${phase} ${seconds(timings[phase])}`);
  return line("Time", `${seconds(total)} (${parts.join(", ")})`);
}

function line(title: string, text: string): string {
  return `${title.padEnd(9)}${text}`;
}

function whole(number: number): string {
  return number.toLocaleString("en-US");
}

function percent(share: number): string {
  return `${(100 * share).toFixed(1).replace(/\.0$/, "")}%`;
}

function seconds(ms: number): string {
  return `${(ms / 1000).toFixed(1)} s`;
}
