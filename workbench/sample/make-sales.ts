import type { SampleAccount } from "./make-accounts";
import type { SampleRep } from "./make-reps";
import type { DealOdds } from "./sales-story";
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

/** Closed deals are spread over so many days. */
const CLOSED_DAYS = 700;
const YEAR_DAYS = 365;
/** What an account without revenue buys in a year, of its potential. */
const FIRST_PURCHASES = 0.05;

/**
 * Opportunities of the last two years; open ones have no close date, lost ones an amount of 0. What an account has
 * won in the last year comes to about its revenue.
 *
 * @param oddsOf how the deals of an account go
 */
export function makeOpportunities(
  accounts: readonly SampleAccount[],
  reps: readonly SampleRep[],
  count: number,
  seed: number,
  asOf: string,
  oddsOf: (account: SampleAccount) => DealOdds,
): SampleCell[][] {
  const today = serialDay(asOf);
  const winsAYear = (0.48 * count * YEAR_DAYS) / CLOSED_DAYS / accounts.length;
  const chosen = makeStream(seed, "opportunities.account");
  const stages = makeStream(seed, "opportunities.stage");
  const products = makeStream(seed, "opportunities.product");
  const dates = makeStream(seed, "opportunities.dates");
  const amounts = makeStream(seed, "opportunities.amount");
  const rows: SampleCell[][] = [];
  for (let index = 0; index < count; index++) {
    const account = accounts[chosen.below(accounts.length)];
    if (!account) break;
    const odds = oddsOf(account);
    const share = stages.next();
    const stage = stageAt(share, odds.winChance);
    const isClosed = stage === "Won" || stage === "Lost";
    const cycleDays = Math.max(3, Math.round(60 * odds.cycle * Math.exp(0.5 * dates.normal())));
    const age = Math.floor((isClosed ? CLOSED_DAYS : 180) * dates.next());
    const aYear = account.revenue > 0 ? account.revenue : FIRST_PURCHASES * account.potential;
    const grown = isClosed && age >= YEAR_DAYS ? odds.amountBefore : 1;
    const typical = (aYear / winsAYear) * grown;
    const amount = Math.max(50, Math.round((typical * Math.exp(0.6 * amounts.normal() - 0.18)) / 10) * 10);
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

/** The stage of a draw from 0 to 1; what is won more is lost less. */
function stageAt(share: number, winChance: number): string {
  const [won, lost, ...open] = STAGES;
  const closed = lost.upTo;
  if (share < won.upTo + winChance * closed) return won.name;
  if (share < closed) return lost.name;
  return open.find((stage) => share < stage.upTo)?.name ?? won.name;
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
