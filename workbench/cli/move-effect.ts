import type { Metrics } from "../../src/engine/alignment/tallies/create-tallies";
import { createTallies } from "../../src/engine/alignment/tallies/create-tallies";
import type { TallyBasis } from "../../src/engine/alignment/tallies/tally-basis";
import type { HandMove } from "../../src/engine/plan/repair-plan";
import { InputProblem } from "./input-problem";

/**
 * What each move would do to the plan, asked one by one; nothing is moved.
 *
 * @param moves each "ACCOUNT=TERRITORY": an account's id or name, and a territory's name or its rep
 * @throws InputProblem when an account or territory is none of the plan's
 */
export function effectOfMoves(basis: TallyBasis, moves: readonly string[]): string[] {
  const tallies = createTallies(basis, null);
  return readMoves(basis, moves).flatMap(({ account, territory }) => {
    const effect = tallies.preview([account], territory);
    const to = basis.territories[territory]?.name ?? "";
    const who = `${basis.id[account] ?? ""} to ${to}`;
    if (effect.held > 0) return [`${who}: it is locked, named or set aside and stays`];
    if (effect.moved === 0) return [`${who}: it is there already`];
    const { before, after } = effect;
    return [
      `${who}: ${insideText(before, after, basis.territories.length)}`,
      ...[...effect.from, territory].flatMap((j) =>
        before.measures.map(
          (was, m) =>
            `  ${basis.territories[j]?.name ?? ""}: ${was.measure} ${signed(was.deviation[j])} to ${signed(after.measures[m]?.deviation[j])} of target`,
        ),
      ),
      `  ${String(after.accountsMoved)} accounts change owner instead of ${String(before.accountsMoved)}${distanceText(before, after)}`,
    ];
  });
}

/**
 * The accounts and territories that moves name.
 *
 * @param moves each "ACCOUNT=TERRITORY": an account's id or name, and a territory's name or its rep
 * @throws InputProblem when an account or territory is none of the plan's
 */
export function readMoves(basis: TallyBasis, moves: readonly string[]): HandMove[] {
  return moves.map((move) => {
    const at = move.lastIndexOf("=");
    if (at < 1) throw new InputProblem([`--move "${move}" has no =; the form is "ACCOUNT=TERRITORY"`]);
    const account = accountNamed(basis, move.slice(0, at).trim());
    return { account, territory: territoryNamed(basis, move.slice(at + 1).trim()) };
  });
}

/** How many territories are outside the band of the balanced measure, which is the first. */
function insideText(before: Metrics, after: Metrics, territories: number): string {
  const outside = ({ measures }: Metrics): string =>
    `${String(measures[0]?.outside ?? 0)} of ${String(territories)}`;
  return `${outside(after)} outside the band instead of ${outside(before)}`;
}

function distanceText(before: Metrics, after: Metrics): string {
  if (Number.isNaN(before.meanDistanceKm) || Number.isNaN(after.meanDistanceKm)) return "";
  return `; ${after.meanDistanceKm.toFixed(2)} km from account to home on average instead of ${before.meanDistanceKm.toFixed(2)}`;
}

function signed(deviation: number | undefined): string {
  const percent = 100 * (deviation ?? 0);
  return `${percent < 0 ? "−" : "+"}${Math.abs(percent).toFixed(1)}%`;
}

function accountNamed(basis: TallyBasis, asked: string): number {
  const byId = basis.id.findIndex((id) => same(id, asked));
  const found = byId >= 0 ? byId : basis.name.findIndex((name) => same(name, asked));
  if (found < 0) throw new InputProblem([`--move names account "${asked}", which is none of the plan's`]);
  return found;
}

function territoryNamed(basis: TallyBasis, asked: string): number {
  const found = basis.territories.findIndex(({ name, rep }) => same(name, asked) || same(rep, asked));
  if (found < 0) {
    throw new InputProblem([
      `--move names territory "${asked}"; it is one of ${basis.territories.map(({ name }) => name).join(", ")}`,
    ]);
  }
  return found;
}

function same(a: string, b: string): boolean {
  return a.toLowerCase() === b.toLowerCase();
}
