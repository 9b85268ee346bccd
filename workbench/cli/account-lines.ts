import type { AccountCard, Candidate } from "../../src/engine/plan/account-card";
import { explainAccount, findAccounts } from "../../src/use-cases/look-up-account";
import type { Outcome } from "../../src/use-cases/outcome";
import type { Planner } from "../../src/worker/planner";
import { InputProblem } from "./input-problem";

/** Accounts looked at for one that is named in full. */
const MOST_LOOKED_AT = 50;

/**
 * Why the named accounts are where they are, line by line.
 *
 * @param asked ids or names, in full
 * @throws InputProblem when one is no account of the plan
 */
export async function accountLines(planner: Planner, asked: readonly string[]): Promise<string[]> {
  const lines: string[] = [];
  for (const text of asked) {
    const places = done(await findAccounts(planner, text, MOST_LOOKED_AT));
    const same = (value: string): boolean => value.toLowerCase() === text.trim().toLowerCase();
    const place = places.find(({ id }) => same(id)) ?? places.find(({ name }) => same(name));
    if (place === undefined) {
      const near = places.slice(0, 3).map(({ id, name }) => `${id} ${name}`);
      throw new InputProblem([
        `--account "${text}" is no account of the plan${near.length === 0 ? "" : `; near it are ${near.join(", ")}`}; give its ID or name in full`,
      ]);
    }
    lines.push(...cardLines(done(await explainAccount(planner, place.account))));
  }
  return lines;
}

/** One account as text. */
export function cardLines(card: AccountCard): string[] {
  const facts = [
    card.place,
    card.industry,
    card.segment === "" ? "" : `segment ${card.segment}`,
    card.status,
  ];
  const score = card.score === null ? "" : `, match ${points(card.score)}`;
  const today =
    card.previousRep === "" && card.previousTerritory === ""
      ? "no owner today"
      : `today ${holder(card.previousTerritory, card.previousRep)}`;
  return [
    [`${card.id} ${card.name}`, ...facts.filter((fact) => fact !== "")].join(", "),
    `  ${card.is === "assigned" ? `${holder(card.territory, card.rep)} (${today})${score}` : card.is === "house" ? "House account" : "Set aside"}`,
    `  ${typeof card.reason === "string" ? card.reason : card.reason.text}`,
    ...card.points.map(({ part, points: got, of }) => `  ${part.padEnd(13)}${points(got)} of ${points(of)}`),
    ...card.asked.map(
      ({ trait, text, isServed }) =>
        `  asks for ${trait} ${text}: ${card.rep} ${isServed ? "has it" : "does not have it"}`,
    ),
    ...card.candidates.map(
      (candidate, at) => `  ${at === 0 ? "has it: " : "could: "}${candidateText(candidate)}`,
    ),
  ];
}

function candidateText({ name, rep, score, km, deviation, isInBand }: Candidate): string {
  return [
    holder(name, rep),
    ...(score === null ? [] : [`match ${points(score)}`]),
    ...(km === null ? [] : [`${Math.round(km)} km`]),
    `${deviation < 0 ? "−" : "+"}${(100 * Math.abs(deviation)).toFixed(1)}% of target${isInBand ? "" : ", outside the band"}`,
  ].join(", ");
}

function holder(territory: string, rep: string): string {
  return rep === "" || rep === territory ? territory : `${territory} ${rep}`.trim();
}

function points(value: number): string {
  return String(Math.round(value));
}

function done<Value>(outcome: Outcome<Value>): Value {
  if (outcome.status === "done") return outcome.value;
  throw new Error(outcome.status === "problem" ? outcome.problem.message : "the question was cancelled");
}
