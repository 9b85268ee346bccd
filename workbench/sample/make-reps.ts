import { INDUSTRIES } from "./company-names";
import type { PlaceSource } from "./draw-place";
import { zipAt } from "./draw-place";
import { makePersonNames } from "./person-names";
import type { PlaceKind } from "./people-around";
import type { RandomStream } from "./random-stream";
import { makeStream } from "./random-stream";
import { serialDay } from "./serial-day";
import type { UsRegion } from "./us-region";
import { REGION_CODE, US_REGIONS, regionOfState } from "./us-region";

export type RepStatus = "Active" | "Ramping" | "Leaving" | "To be hired";

export interface SampleRep {
  readonly id: string;
  readonly name: string;
  readonly region: UsRegion;
  /** "NE-01" */
  readonly territory: string;
  readonly manager: string;
  readonly status: RepStatus;
  readonly zip: string;
  readonly city: string;
  readonly state: string;
  readonly latitude: number;
  readonly longitude: number;
  /** Selling hours a year. */
  readonly capacity: number;
  readonly skills: readonly string[];
  readonly languages: readonly string[];
  /** Serial day. */
  readonly startDate: number;
  /** Dollars a year. */
  readonly cost: number;
  /** Where the rep lives. */
  readonly home: PlaceKind;
  /** How far the rep reaches for accounts, 1 = as far as the neighbours. */
  readonly pull: number;
}

/** Spread of today's loads: sigma of the logarithm of the pull. */
const PULL_SIGMA = 0.35;
const REPS_A_MANAGER = 7;
const FULL_TIME_HOURS = 1300;

/** The sales force: reps by region as its accounts are spread, two of them not yet hired, a few just started. */
export function makeReps(
  places: PlaceSource,
  count: number,
  seed: number,
  asOf: string,
  leaving: number,
): SampleRep[] {
  const stream = (column: string): RandomStream => makeStream(seed, `reps.${column}`);
  const nextName = makePersonNames(stream("name"));
  const homes = stream("home");
  const points = stream("point");
  const capacities = stream("capacity");
  const skills = stream("skills");
  const languages = stream("languages");
  const starts = stream("start");
  const costs = stream("cost");
  const pulls = stream("pull");
  const managers = stream("manager");
  const nextManager = makePersonNames(managers);
  const today = serialDay(asOf);

  const reps: SampleRep[] = [];
  const statuses = drawStatuses(count, leaving, stream("status"));
  for (const [region, regionCount] of repsByRegion(places, count)) {
    let manager = "";
    for (let number = 1; number <= regionCount; number++) {
      if ((number - 1) % REPS_A_MANAGER === 0) manager = nextManager();
      const index = reps.length;
      const status = statuses[index] ?? "Active";
      const territory = `${REGION_CODE[region]}-${String(number).padStart(2, "0")}`;
      const zipIndex = places.drawZipIn(region, homes);
      const zip = zipAt(places.zips, zipIndex);
      const person = nextName();
      const partTime = capacities.chance(0.06);
      const hours = (partTime ? 0.6 : 1) * FULL_TIME_HOURS * (1 + 0.05 * capacities.normal());
      const tenureDays = Math.round(200 + 2400 * starts.next());
      const daysFromNow = Math.round(20 + 70 * starts.next());
      reps.push({
        id: `R-${String(index + 1).padStart(3, "0")}`,
        name: status === "To be hired" ? `To be hired ${territory}` : person,
        region,
        territory,
        manager,
        status,
        zip: zip.zip,
        city: zip.city,
        state: zip.state,
        ...places.drawPoint(zipIndex, points),
        home: places.kindOf(zip),
        capacity: Math.round(hours / 10) * 10,
        skills: drawSkills(skills),
        languages: drawLanguages(zip.state, languages),
        startDate:
          status === "To be hired"
            ? today + daysFromNow
            : status === "Ramping"
              ? today - daysFromNow
              : today - tenureDays,
        cost: Math.round((148_000 * Math.exp(0.15 * costs.normal())) / 500) * 500,
        pull: Math.exp(PULL_SIGMA * pulls.normal()),
      });
    }
  }
  return reps;
}

/** True for reps that have accounts today. */
export function ownsAccounts(rep: SampleRep): boolean {
  return rep.status === "Active" || rep.status === "Leaving";
}

function drawStatuses(count: number, leaving: number, stream: RandomStream): RepStatus[] {
  const statuses = new Array<RepStatus>(count).fill("Active");
  const place = (status: RepStatus, number: number): void => {
    for (let placed = 0; placed < number;) {
      const index = stream.below(count);
      if (statuses[index] !== "Active") continue;
      statuses[index] = status;
      placed++;
    }
  };
  // A handful of reps is too few to leave any of them without accounts.
  if (count < 10) return statuses;
  place("To be hired", 2);
  place("Ramping", Math.max(1, Math.round(count * 0.07)));
  place("Leaving", leaving);
  return statuses;
}

/** Largest remainders of the regions' weights; each region has a rep when there are at least five. */
function repsByRegion(places: PlaceSource, count: number): [UsRegion, number][] {
  const weight = new Map<UsRegion, number>(US_REGIONS.map((region) => [region, 0]));
  let total = 0;
  places.zips.forEach((zip, index) => {
    const region = regionOfState(zip.state);
    const own = places.weights[index] ?? 0;
    weight.set(region, (weight.get(region) ?? 0) + own);
    total += own;
  });
  const least = count >= US_REGIONS.length ? 1 : 0;
  const shared = count - least * US_REGIONS.length * (least > 0 ? 1 : 0);
  const shares = US_REGIONS.map((region) => {
    const exact = (shared * (weight.get(region) ?? 0)) / total;
    return { region, whole: least + Math.floor(exact), rest: exact - Math.floor(exact) };
  });
  let open = count - shares.reduce((sum, share) => sum + share.whole, 0);
  for (const share of [...shares].sort((a, b) => b.rest - a.rest)) {
    if (open <= 0) break;
    share.whole++;
    open--;
  }
  return shares.map((share) => [share.region, share.whole]);
}

function drawSkills(stream: RandomStream): string[] {
  const number = 1 + stream.below(3);
  const skills = new Set<string>();
  while (skills.size < number) skills.add(stream.pick(INDUSTRIES).name);
  return [...skills];
}

const SPANISH_STATES = new Set(["TX", "CA", "FL", "NM", "AZ", "NV", "NY", "NJ"]);

/** "English", and another one more often where it is spoken. */
export function drawLanguages(state: string, stream: RandomStream): string[] {
  const other = stream.next();
  if (other < (SPANISH_STATES.has(state) ? 0.4 : 0.12)) return ["English", "Spanish"];
  if (other > 0.97) return ["English", "Mandarin"];
  if (other > 0.94) return ["English", "French"];
  return ["English"];
}

/** The language an account wants to be called in. */
export function drawAccountLanguage(state: string, stream: RandomStream): string {
  const share = stream.next();
  if (share < (SPANISH_STATES.has(state) ? 0.11 : 0.02)) return "Spanish";
  if (share > 0.997) return "Mandarin";
  if (share > 0.994) return "French";
  return "English";
}
