import { median } from "simple-statistics";
import type { Pacer } from "../../alignment/pacer";
import { flag, real, whole } from "../../alignment/typed-cell";
import { exp, log } from "../../geography/portable-math";
import { forEachRow } from "../../intake/row-loop";
import type { AccountTable } from "../../model/account-table";
import type { Finding } from "../../model/finding";
import type { PotentialModel } from "../../model/segmentation";
import { accountsInOrder, accountsInOrderAtEase } from "../../plan/accounts-in-order";
import { attributesOf } from "./attributes";
import { Moments, type SparseRow } from "./moments";
import { ridge, squaredError } from "./ridge";

/** Accounts that are needed to learn from. */
const LEAST_LEARNED = 30;
/** Accounts that are learned from at most, taken evenly from the list in the order of the ids. */
export const MOST_LEARNED = 50_000;
const FOLDS = 5;
const PENALTIES = [0.1, 1, 10, 100, 1000] as const;
/** Estimates are given with so many digits: more would look more certain than they are. */
const DIGITS = 3;

interface PotentialEstimate {
  readonly potential: Float64Array;
  /** 1 where the potential is estimated; null when nothing was estimated. */
  readonly estimated: Uint8Array | null;
  readonly model: PotentialModel | null;
  readonly findings: readonly Finding[];
}

/**
 * Estimates the potential of accounts that have none by ridge regression of the log of the known
 * potentials on attributes of the accounts (log employees, industry, country, state). Without 30
 * known potentials it is learned from the revenue of customers, and no estimate is below what
 * the account buys today. The penalty is the one of 0.1..1000 with the least squared error out
 * of fold (five folds by id). Estimates are means, by Duan's smearing factor, inside the range
 * learned from, with three digits. Of more than 50,000 accounts that many are learned from. Where attributes explain nothing out of fold, nothing is
 * estimated. Time linear in accounts but for the sort by id; the order of the sheet changes nothing.
 *
 * @see Hoerl & Kennard (1970); Duan (1983) Smearing estimate, JASA 78(383)
 */
export async function estimatePotential(
  accounts: AccountTable,
  counted: Uint8Array,
  pacer: Pacer | null,
): Promise<PotentialEstimate> {
  const all = pacer === null ? accountsInOrder(accounts) : await accountsInOrderAtEase(accounts, pacer);
  const order = all.filter((account) => flag(counted, account) === 1);
  const above = (values: Float64Array): Int32Array => order.filter((account) => real(values, account) > 0);
  const wanted = order.filter((account) => Number.isNaN(real(accounts.potential, account)));
  const refuse = (found: string, remedy: string): PotentialEstimate => ({
    potential: accounts.potential,
    estimated: null,
    model: null,
    findings: [notEstimated(accounts.sheet, found, remedy)],
  });
  if (wanted.length === 0) return refuse("Every account has a potential", "Nothing was estimated");
  await pacer?.breathe(0, 1);
  const withPotential = above(accounts.potential);
  await pacer?.breathe(0, 1);
  const learnedFrom = withPotential.length >= LEAST_LEARNED ? "potential" : "revenue";
  const learned = evenly(learnedFrom === "potential" ? withPotential : above(accounts.revenue));
  if (learned.length < LEAST_LEARNED) {
    return refuse(
      `Only ${Math.max(learned.length, withPotential.length)} accounts have a potential or revenue to learn from, and ${LEAST_LEARNED} are needed`,
      "Nothing was estimated; fill in the potential of more accounts",
    );
  }
  await pacer?.breathe(0, 1);
  const attributes = attributesOf(accounts, learned);
  await pacer?.breathe(0, 1);
  const truth = accounts[learnedFrom];
  const rowOf = (account: number): SparseRow => ({
    ...attributes.read(account),
    target: log(real(truth, account)),
  });
  const columns = attributes.labels.length;
  const folds = Array.from({ length: FOLDS }, () => new Moments(columns));
  await forEachRow(learned.length, pacer, (at) => {
    const account = whole(learned, at);
    folds[foldOf(accounts, account)]?.addRow(rowOf(account));
  });
  const together = folds.reduce((sum, fold) => sum.plus(fold));
  if (columns < 2) {
    return refuse(
      "No column can explain the potential: employees, industry, country and state are blank or rare",
      "Nothing was estimated; fill in employees or industry",
    );
  }
  await pacer?.breathe(0, 1);
  const trained = folds.map((fold) => together.minus(fold));
  const errors: number[] = [];
  for (const penalty of PENALTIES) {
    let error = 0;
    for (const [at, fold] of folds.entries()) {
      const training = trained[at];
      if (training !== undefined && fold.rows > 0) error += squaredError(fold, ridge(training, penalty));
      await pacer?.breathe(at, folds.length);
    }
    errors.push(error);
  }
  const best = errors.indexOf(Math.min(...errors));
  const penalty = PENALTIES[best] ?? 1;
  const spread =
    together.at(columns, columns) - (together.at(0, columns) * together.at(0, columns)) / together.rows;
  const outOfFoldR2 = spread > 0 ? 1 - (errors[best] ?? 0) / spread : 0;
  if (outOfFoldR2 <= 0) {
    return refuse(
      "Employees, industry, country and state explain nothing of the known potential",
      "Nothing was estimated; fill in the potential, or balance on another measure",
    );
  }
  const fit = ridge(together, penalty);
  let smearing = 0;
  await forEachRow(learned.length, pacer, (at) => {
    const account = whole(learned, at);
    smearing += exp(log(real(truth, account)) - predict(fit, rowOf(account))) / learned.length;
  });
  await pacer?.breathe(0, 1);
  const byFold: Float64Array[] = [];
  for (const training of trained) {
    byFold.push(ridge(training, penalty));
    await pacer?.breathe(0, 1);
  }
  const misses = new Float64Array(learned.length);
  await forEachRow(learned.length, pacer, (at) => {
    const account = whole(learned, at);
    const row = rowOf(account);
    const estimate = smearing * exp(predict(byFold[foldOf(accounts, account)] ?? fit, row));
    misses[at] = Math.abs(estimate / real(truth, account) - 1);
  });
  await pacer?.breathe(0, 1);
  const least = learned.reduce(
    (low, account) => Math.min(low, real(truth, account)),
    Number.POSITIVE_INFINITY,
  );
  const most = learned.reduce((high, account) => Math.max(high, real(truth, account)), 0);
  const potential = accounts.potential.slice();
  const estimated = new Uint8Array(accounts.count);
  await forEachRow(wanted.length, pacer, (at) => {
    const account = whole(wanted, at);
    const raw = smearing * exp(predict(fit, { ...attributes.read(account), target: 0 }));
    const inside = Math.min(most, Math.max(least, raw));
    const floor = real(accounts.revenue, account);
    const rounded = Number(inside.toPrecision(DIGITS));
    potential[account] = floor > rounded ? floor : rounded;
    estimated[account] = 1;
  });
  const model: PotentialModel = {
    learnedFrom,
    accountsLearned: learned.length,
    accountsEstimated: wanted.length,
    outOfFoldR2,
    typicalError: median(Array.from(misses)),
    penalty,
    smearing,
    coefficients: attributes.labels.map((feature, column) => ({
      feature,
      coefficient: real(fit, column),
      accounts: attributes.accounts[column] ?? 0,
    })),
  };
  return { potential, estimated, model, findings: [estimatedFinding(accounts.sheet, model)] };
}

function evenly(accounts: Int32Array): Int32Array {
  if (accounts.length <= MOST_LEARNED) return accounts;
  const step = accounts.length / MOST_LEARNED;
  return Int32Array.from({ length: MOST_LEARNED }, (_, at) => whole(accounts, Math.floor(at * step)));
}

function predict(fit: Float64Array, { columns, values }: SparseRow): number {
  let sum = 0;
  for (let at = 0; at < columns.length; at++)
    sum += real(fit, columns[at] as number) * (values[at] as number);
  return sum;
}

/** A part of 0..4 that depends on the id alone. */
function foldOf(accounts: AccountTable, account: number): number {
  const id = accounts.id[account] ?? "";
  let hash = 0x811c9dc5;
  for (let at = 0; at < id.length; at++) hash = Math.imul(hash ^ id.charCodeAt(at), 0x01000193);
  hash = Math.imul(hash ^ (hash >>> 15), 0x735a2d97);
  return ((hash ^ (hash >>> 15)) >>> 0) % FOLDS;
}

function estimatedFinding(sheet: string, model: PotentialModel): Finding {
  const error = Math.round(model.typicalError * 100);
  return {
    severity: "look",
    code: "POTENTIAL_ESTIMATED",
    sheet,
    cell: "",
    column: "Potential",
    value: "",
    finding: `The potential of ${model.accountsEstimated} accounts is estimated from ${model.accountsLearned} others; half of the estimates miss by more than ${error}%`,
    remedy: "Marked as estimated in Territory Assignments; the fit stands on Segments",
    count: model.accountsEstimated,
  };
}

function notEstimated(sheet: string, found: string, remedy: string): Finding {
  return {
    severity: "look",
    code: "POTENTIAL_NOT_ESTIMATED",
    sheet,
    cell: "",
    column: "Potential",
    value: "",
    finding: found,
    remedy,
  };
}
