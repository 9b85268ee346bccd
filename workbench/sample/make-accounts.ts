import type { SizePreset } from "./account-size";
import { drawSize } from "./account-size";
import { makeAliasTable } from "./alias-table";
import { INDUSTRIES, makeCompanyNames } from "./company-names";
import type { PlaceSource } from "./draw-place";
import { zipAt } from "./draw-place";
import type { SampleRep } from "./make-reps";
import { drawAccountLanguage, ownsAccounts } from "./make-reps";
import type { PlaceKind } from "./people-around";
import { makeStream } from "./random-stream";
import { serialDay } from "./serial-day";
import type { UsRegion } from "./us-region";
import { regionOfState } from "./us-region";
import { approximateKm } from "./us-zip";

export interface SampleAccount {
  readonly id: string;
  readonly name: string;
  readonly region: UsRegion;
  readonly city: string;
  readonly state: string;
  readonly zip: string;
  readonly latitude: number;
  readonly longitude: number;
  readonly industry: string;
  /** "A" the upper fifth by potential, "B" the next three tenths, "C" the rest. */
  readonly segment: "A" | "B" | "C";
  readonly status: "Customer" | "Prospect";
  /** Dollars a year sold today; 0 for prospects. */
  readonly revenue: number;
  /** Dollars a year that could be sold. */
  readonly potential: number;
  readonly forecast: number;
  readonly employees: number;
  /** Index into the reps, -1 without an owner. */
  readonly owner: number;
  /** Index into the accounts, -1 for accounts of their own. */
  readonly parent: number;
  readonly language: string;
  readonly callsPerYear: number;
  readonly hoursPerCall: number;
  readonly locked: boolean;
  /** Index into the reps, -1 when the account is not named. */
  readonly namedOwner: number;
  /** Serial day. */
  readonly lastActivity: number;
}

/** Median yearly turnover of an account itself, dollars: sizes are drawn around it. */
const MEDIAN_TURNOVER = 1_200_000;
/** What an account could buy of us, of its turnover. */
const POTENTIAL_SHARE = 0.05;
/** Calls a year and hours a call, preparation included, of the middle account of a segment. */
const CALL_PLAN = {
  A: { calls: 12, hours: 3.25 },
  B: { calls: 8, hours: 1.75 },
  C: { calls: 3, hours: 1.25 },
} as const;
/** Of two accounts of a segment the larger has more calls: they go with potential to this power. */
const CALLS_EXPONENT = 0.75;
/** How much nearer an account is to a rep who lives in a place of its kind, in town or in the countryside. */
const SAME_KIND = 1.5;

export function makeAccounts(
  places: PlaceSource,
  reps: readonly SampleRep[],
  options: {
    readonly count: number;
    readonly seed: number;
    readonly asOf: string;
    readonly size: SizePreset;
    readonly prospectShare: number;
  },
): SampleAccount[] {
  const { count, seed } = options;
  const column = (name: string): ReturnType<typeof makeStream> => makeStream(seed, `accounts.${name}`);
  const streams = {
    zip: column("zip"),
    point: column("point"),
    industry: column("industry"),
    size: column("size"),
    sizeMix: column("sizeMix"),
    potential: column("potential"),
    employees: column("employees"),
    status: column("status"),
    revenue: column("revenue"),
    forecast: column("forecast"),
    owner: column("owner"),
    parent: column("parent"),
    language: column("language"),
    calls: column("calls"),
    hours: column("hours"),
    lock: column("lock"),
    named: column("named"),
    activity: column("activity"),
  };
  const drawIndustry = makeAliasTable(INDUSTRIES.map((industry) => industry.share));
  const nextName = makeCompanyNames(column("name"));
  const owners = makeOwnerFinder(places, reps);
  const today = serialDay(options.asOf);
  const idDigits = Math.max(5, String(count).length);

  const sizes = Float64Array.from({ length: count }, () =>
    drawSize(streams.size, streams.sizeMix, options.size),
  );
  const potentials = sizes.map((size) =>
    Math.max(
      100,
      roundTo(MEDIAN_TURNOVER * size * POTENTIAL_SHARE * Math.exp(0.25 * streams.potential.normal()), 100),
    ),
  );
  const segments = segmentsByRank(potentials);
  const middles = middlePotentials(potentials, segments);

  const accounts: SampleAccount[] = [];
  for (let index = 0; index < count; index++) {
    const zipIndex = places.drawZip(streams.zip);
    const zip = zipAt(places.zips, zipIndex);
    const region = regionOfState(zip.state);
    const industry = INDUSTRIES[drawIndustry(streams.industry)]?.name ?? INDUSTRIES[0].name;
    const potential = potentials[index] ?? 0;
    const segment = segments[index] ?? "C";
    const plan = CALL_PLAN[segment];
    // Both are drawn for every account, so that the share of prospects does not shift the columns.
    const isProspect = streams.status.chance(options.prospectShare);
    const walletShare = 0.08 + 0.82 * Math.pow(streams.revenue.next(), 1.3);
    const growth = Math.exp(0.05 + 0.15 * streams.forecast.normal());
    const revenue = isProspect ? 0 : roundTo(potential * walletShare, 100);
    const hasParent = streams.parent.chance(0.05) && index > 20;
    const parentOf = streams.parent.below(Math.max(1, index));
    const owner = owners.draw(zipIndex, region, streams.owner);
    const isLocked = streams.lock.chance(0.02);
    const isNamed = streams.named.chance(segment === "A" ? 0.04 : 0);
    const namedOwner = owners.anyOf(region, streams.named);
    const turnover = MEDIAN_TURNOVER * (sizes[index] ?? 1);
    const employees = Math.pow(turnover / 100_000, 0.9) * Math.exp(0.5 * streams.employees.normal());
    accounts.push({
      id: `A-${String(index + 1).padStart(idDigits, "0")}`,
      name: nextName(industry, zip.city),
      region,
      city: zip.city,
      state: zip.state,
      zip: zip.zip,
      ...places.drawPoint(zipIndex, streams.point),
      industry,
      segment,
      status: isProspect ? "Prospect" : "Customer",
      revenue,
      potential,
      forecast: roundTo((isProspect ? potential * 0.1 : revenue) * growth, 100),
      employees: Math.max(1, Math.round(employees)),
      owner,
      parent: hasParent ? rootOf(accounts, parentOf) : -1,
      language: drawAccountLanguage(zip.state, streams.language),
      callsPerYear: Math.max(
        1,
        Math.round(
          plan.calls *
            Math.pow(potential / middles[segment], CALLS_EXPONENT) *
            Math.exp(0.25 * streams.calls.normal()),
        ),
      ),
      hoursPerCall: Math.max(0.25, Math.round(plan.hours * Math.exp(0.2 * streams.hours.normal()) * 4) / 4),
      locked: isLocked && owner >= 0,
      namedOwner: isNamed ? namedOwner : -1,
      lastActivity: today - 1 - Math.floor(540 * Math.pow(streams.activity.next(), 2)),
    });
  }
  return accounts;
}

interface OwnerFinder {
  /** The nearest rep of the region for 80 %, any of the region for 15 %, none for 5 %. */
  draw(zipIndex: number, region: UsRegion, stream: ReturnType<typeof makeStream>): number;
  /** Any rep of the region. */
  anyOf(region: UsRegion, stream: ReturnType<typeof makeStream>): number;
}

function makeOwnerFinder(places: PlaceSource, reps: readonly SampleRep[]): OwnerFinder {
  const all = reps.flatMap((rep, index) => (ownsAccounts(rep) ? [index] : []));
  const byRegion = new Map<UsRegion, number[]>();
  for (const index of all) {
    const region = reps[index]?.region;
    if (!region) continue;
    const list = byRegion.get(region);
    if (list) list.push(index);
    else byRegion.set(region, [index]);
  }
  const nearestByZip = new Map<number, number>();
  const ofRegion = (region: UsRegion): readonly number[] => byRegion.get(region) ?? all;

  function nearest(zipIndex: number, region: UsRegion): number {
    const known = nearestByZip.get(zipIndex);
    if (known !== undefined) return known;
    const zip = zipAt(places.zips, zipIndex);
    const kind = places.kindOf(zip);
    let best = -1;
    let bestReach = Infinity;
    for (const index of ofRegion(region)) {
      const rep = reps[index];
      if (!rep) continue;
      const km = approximateKm(zip.latitude, zip.longitude, rep.latitude, rep.longitude);
      const reach = (km * otherKind(kind, rep.home)) / rep.pull;
      if (reach < bestReach) {
        bestReach = reach;
        best = index;
      }
    }
    nearestByZip.set(zipIndex, best);
    return best;
  }

  return {
    draw(zipIndex, region, stream) {
      const kind = stream.next();
      const other = stream.pick(ofRegion(region));
      if (kind < 0.8) return nearest(zipIndex, region);
      return kind < 0.95 ? other : -1;
    },
    anyOf: (region, stream) => stream.pick(ofRegion(region)),
  };
}

/** Factor of the way between an account and a rep by where both are. */
function otherKind(account: PlaceKind, home: PlaceKind): number {
  if (account === "between" || home === "between") return 1;
  return account === home ? 1 / SAME_KIND : SAME_KIND;
}

/** Parents have no parents: a family is one level deep. */
function rootOf(accounts: readonly SampleAccount[], index: number): number {
  const parent = accounts[index]?.parent ?? -1;
  return parent >= 0 ? parent : index;
}

function segmentsByRank(potentials: Float64Array): ("A" | "B" | "C")[] {
  const order = Array.from(potentials.keys()).sort(
    (a, b) => (potentials[b] ?? 0) - (potentials[a] ?? 0) || a - b,
  );
  const segments = new Array<"A" | "B" | "C">(potentials.length).fill("C");
  order.forEach((index, rank) => {
    if (rank < potentials.length * 0.2) segments[index] = "A";
    else if (rank < potentials.length * 0.5) segments[index] = "B";
  });
  return segments;
}

function middlePotentials(
  potentials: Float64Array,
  segments: readonly SampleAccount["segment"][],
): Record<SampleAccount["segment"], number> {
  const middleOf = (segment: SampleAccount["segment"]): number => {
    const own = potentials.filter((_, account) => segments[account] === segment).sort();
    return own[Math.floor(own.length / 2)] ?? 1;
  };
  return { A: middleOf("A"), B: middleOf("B"), C: middleOf("C") };
}

function roundTo(value: number, step: number): number {
  return Math.round(value / step) * step;
}
