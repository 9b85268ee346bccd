import type { SampleAccount } from "./make-accounts";
import type { SampleRep } from "./make-reps";
import { makeStream } from "./random-stream";
import { serialDay } from "./serial-day";
import type { SampleCell } from "./sample-workbook";

/** Stages with their shares, as in a public CRM data set: 48, 28, 18 and 6 %. */
const STAGES = [
  { name: "Won", upTo: 0.48 },
  { name: "Lost", upTo: 0.76 },
  { name: "Engaging", upTo: 0.94 },
  { name: "Prospecting", upTo: 1 },
] as const;
export const PRODUCTS = [
  "GTX Pro",
  "GTX Basic",
  "MG Special",
  "MG Advanced",
  "Service Plan",
  "Starter Kit",
] as const;

export const OPPORTUNITY_HEADERS = [
  "Opportunity ID",
  "Account ID",
  "Rep",
  "Product",
  "Stage",
  "Created",
  "Closed",
  "Amount",
];
export const OPPORTUNITY_FORMATS = ["@", "@", "@", "@", "@", "yyyy-mm-dd", "yyyy-mm-dd", "$#,##0"];

/** Opportunities of the last two years; open ones have no close date, lost ones an amount of 0. */
export function makeOpportunities(
  accounts: readonly SampleAccount[],
  reps: readonly SampleRep[],
  count: number,
  seed: number,
  asOf: string,
): SampleCell[][] {
  const today = serialDay(asOf);
  const chosen = makeStream(seed, "opportunities.account");
  const stages = makeStream(seed, "opportunities.stage");
  const products = makeStream(seed, "opportunities.product");
  const dates = makeStream(seed, "opportunities.dates");
  const amounts = makeStream(seed, "opportunities.amount");
  const rows: SampleCell[][] = [];
  for (let index = 0; index < count; index++) {
    const account = accounts[chosen.below(accounts.length)];
    if (!account) break;
    const share = stages.next();
    const stage = STAGES.find((candidate) => share < candidate.upTo)?.name ?? "Won";
    const isClosed = stage === "Won" || stage === "Lost";
    const cycleDays = Math.max(3, Math.round(60 * Math.exp(0.5 * dates.normal())));
    const age = Math.floor((isClosed ? 700 : 180) * dates.next());
    const amount = Math.max(50, Math.round(Math.exp(6.9 + 1.64 * amounts.normal()) / 10) * 10);
    const closed = today - 1 - age;
    rows.push([
      `O-${String(index + 1).padStart(6, "0")}`,
      account.id,
      reps[account.owner]?.name ?? "",
      products.pick(PRODUCTS),
      stage,
      isClosed ? closed - cycleDays : closed,
      isClosed ? closed : "",
      stage === "Lost" ? 0 : amount,
    ]);
  }
  return rows;
}

export const COST_HEADERS = ["Rep", "Territory", "Region", "Category", "Amount"];
export const COST_FORMATS = ["@", "@", "@", "@", "$#,##0"];

/** A year's cost of each rep by category. */
export function makeCosts(reps: readonly SampleRep[], seed: number): SampleCell[][] {
  const travel = makeStream(seed, "costs.travel");
  const marketing = makeStream(seed, "costs.marketing");
  return reps.flatMap((rep) => {
    const cost = (category: string, amount: number): SampleCell[] => [
      rep.name,
      rep.territory,
      rep.region,
      category,
      Math.round(amount / 100) * 100,
    ];
    return [
      cost("Salary and benefits", rep.cost),
      cost("Travel", 14_000 * Math.exp(0.4 * travel.normal())),
      cost("Marketing", 22_000 * Math.exp(0.5 * marketing.normal())),
      cost("Tools", 4_800),
    ];
  });
}
