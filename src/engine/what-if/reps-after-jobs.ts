import { cellText } from "../model/cell-text";
import { distanceKm } from "../geography/distance";
import { RepIndex } from "../intake/rep-index";
import type { RepTable } from "../model/account-table";
import { EngineError } from "../model/engine-error";
import type { PlanJob } from "../model/plan-job";
import { territoryNamesOf } from "../plan/build-territories";
import { fitName, makeUnique } from "../plan/territory-names";

/**
 * The reps as they are once the jobs are done, in their order. Who leaves keeps the row and is set
 * aside; who joins gets a row at the end, so that nothing that points at a row points elsewhere.
 * Every territory keeps the name that it has without the jobs.
 *
 * @throws EngineError NO_SUCH_REP, NO_SUCH_TERRITORY, NO_TERRITORY_LEFT, SAME_TERRITORY
 */
export function repsAfterJobs(reps: RepTable, jobs: readonly PlanJob[]): RepTable {
  return jobs.reduce(withJob, jobs.length === 0 ? reps : withNames(reps));
}

function withJob(reps: RepTable, job: PlanJob): RepTable {
  switch (job.kind) {
    case "repLeaves": {
      const row = rowOfRep(reps, job.rep);
      const left = without(reps, row, job.from, "leaves");
      if (typeof job.accountsTo === "object")
        takerOf(left, reps.territory[row] ?? "", job.accountsTo.territory);
      if (job.accountsTo === "openSeat") return withSeat(left, row, reps.territory[row] ?? "", "", job.from);
      return withTerritories(left);
    }
    case "repJoins": {
      const name = makeUnique([...namesOf(reps), fitName(job.rep)])[reps.count] ?? cellText(job.rep);
      const seat = withSeat(
        reps,
        nearest(reps, job.latitude, job.longitude),
        name,
        cellText(job.rep),
        job.from,
      );
      return atHome(seat, job);
    }
    case "split": {
      const row = rowOfTerritory(reps, job.territory);
      const second = makeUnique([...namesOf(reps), reps.territory[row] ?? ""])[reps.count] ?? "";
      return withSeat(reps, row, second, cellText(job.rep), job.from);
    }
    case "moveAccount":
      rowOfTerritory(reps, job.territory);
      return reps;
    case "merge": {
      const row = rowOfTerritory(reps, job.territory);
      if (rowOfTerritory(reps, job.into) === row) {
        throw new EngineError(
          "SAME_TERRITORY",
          `${job.territory} cannot be merged into itself; name the territory that takes its accounts`,
          { territory: job.territory },
        );
      }
      return without(reps, row, job.from, `territory merged into ${job.into}`);
    }
  }
}

/** Every territory named in the table itself: one rep more or fewer would number them anew. */
function withNames(reps: RepTable): RepTable {
  const territory = [...reps.territory];
  for (const { row, name } of territoryNamesOf(reps)) territory[row] = name;
  return { ...reps, territory, present: [...new Set([...reps.present, "territory" as const])] };
}

function without(reps: RepTable, row: number, from: number, why: string): RepTable {
  return {
    ...reps,
    setAside: reps.setAside.map((said, rep) => (rep === row ? why : said)),
    leavingDate: replaced(reps.leavingDate, row, from),
  };
}

/** @throws EngineError NO_TERRITORY_LEFT when nobody is left to take accounts on */
function withTerritories(reps: RepTable): RepTable {
  if (reps.setAside.includes("")) return reps;
  throw new EngineError(
    "NO_TERRITORY_LEFT",
    "Nobody is left to take the accounts of the last rep; keep the seat open instead",
  );
}

/** A row at the end for a seat like another one; without a rep it is to be hired for. */
function withSeat(reps: RepTable, like: number, territory: string, rep: string, from: number): RepTable {
  const text = (values: readonly string[], value = ""): string[] => [...values, value];
  const same = (values: readonly string[]): string[] => text(values, values[like] ?? "");
  const number = (values: Float64Array, value = Number.NaN): Float64Array =>
    Float64Array.from([...values, value]);
  const alike = (values: Float64Array): Float64Array => number(values, values[like]);
  const isOpen = rep === "";
  const name = isOpen ? `To be hired ${territory}` : rep;
  return {
    ...reps,
    count: reps.count + 1,
    sourceRow: Int32Array.from([...reps.sourceRow, 0]),
    id: text(reps.id, name),
    name: text(reps.name, name),
    latitude: alike(reps.latitude),
    longitude: alike(reps.longitude),
    locationLevel: [...reps.locationLevel, reps.locationLevel[like] ?? "none"],
    postalCode: same(reps.postalCode),
    city: same(reps.city),
    state: same(reps.state),
    country: same(reps.country),
    region: same(reps.region),
    territory: text(reps.territory, territory),
    manager: same(reps.manager),
    capacity: alike(reps.capacity),
    // What a person knows, has cost and has sold goes with the person.
    skills: text(reps.skills),
    languages: text(reps.languages),
    fte: alike(reps.fte),
    // When an open seat is filled nobody knows; the share of the year of seats to be hired for counts.
    startDate: number(reps.startDate, isOpen ? Number.NaN : from),
    leavingDate: number(reps.leavingDate),
    status: text(reps.status, isOpen ? "To be hired" : "Active"),
    quotaLastYear: number(reps.quotaLastYear),
    actualLastYear: number(reps.actualLastYear),
    cost: number(reps.cost),
    setAside: text(reps.setAside),
  };
}

/** The seat of the last row at the home of who joins: of the rep it was made like it keeps region and manager. */
function atHome(reps: RepTable, job: Extract<PlanJob, { kind: "repJoins" }>): RepTable {
  const last = reps.count - 1;
  const blank = (values: readonly string[]): string[] =>
    values.map((value, row) => (row === last ? "" : value));
  return {
    ...reps,
    latitude: replaced(reps.latitude, last, job.latitude),
    longitude: replaced(reps.longitude, last, job.longitude),
    locationLevel: reps.locationLevel.map((level, row) => (row === last ? "coordinates" : level)),
    postalCode: blank(reps.postalCode),
    city: blank(reps.city),
    state: blank(reps.state),
    country: blank(reps.country),
    capacity: replaced(reps.capacity, last, Number.NaN),
    fte: replaced(reps.fte, last, job.fte),
  };
}

/** Row of the rep whose home is nearest; -1 where no home is known. */
function nearest(reps: RepTable, latitude: number, longitude: number): number {
  let best = -1;
  let least = Infinity;
  for (let row = 0; row < reps.count; row++) {
    const km = distanceKm(latitude, longitude, reps.latitude[row] ?? NaN, reps.longitude[row] ?? NaN);
    if (reps.setAside[row] === "" && km < least) [best, least] = [row, km];
  }
  return best;
}

function replaced(values: Float64Array, row: number, value: number): Float64Array {
  const copy = values.slice();
  copy[row] = value;
  return copy;
}

function namesOf(reps: RepTable): string[] {
  return reps.territory.map((territory, row) => territory || `\u0000${String(row)}`);
}

function rowOfRep(reps: RepTable, rep: string): number {
  const row = new RepIndex(reps).find(rep);
  if (row >= 0 && reps.setAside[row] === "") return row;
  throw new EngineError(
    "NO_SUCH_REP",
    `“${rep}” is none of the reps that get accounts; name one as the list of reps has it`,
    { rep },
  );
}

/** @throws EngineError NO_SUCH_TERRITORY, SAME_TERRITORY where the leaver's own is to take the accounts */
function takerOf(left: RepTable, own: string, taker: string): void {
  if (taker.toLowerCase() !== own.toLowerCase()) {
    rowOfTerritory(left, taker);
    return;
  }
  throw new EngineError(
    "SAME_TERRITORY",
    `${taker} is the territory of the rep who leaves; name another one for the accounts, or keep the seat open`,
    { territory: taker },
  );
}

function rowOfTerritory(reps: RepTable, territory: string): number {
  const wanted = territory.toLowerCase();
  const row = reps.territory.findIndex(
    (name, rep) => reps.setAside[rep] === "" && name.toLowerCase() === wanted,
  );
  if (row >= 0) return row;
  throw new EngineError(
    "NO_SUCH_TERRITORY",
    `“${territory}” is none of this plan's territories; name one as Territory KPIs has it`,
    { territory },
  );
}
