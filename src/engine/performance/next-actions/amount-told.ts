import type { Measure } from "../../model/plan";
import { tell } from "../../told/tell";
import type { Told } from "../../model/told";

/** "potential of $9,800,000", "workload of 1,204 hours", "26 accounts" */
export function amountTold({ key, unit }: Measure, amount: number, sign: string): Told {
  if (key === "accounts") {
    const accounts = Math.round(amount);
    return tell("accounts", accounts, { count: accounts });
  }
  if (unit === "hours") return tell("hoursOf", { measure: key }, { count: amount });
  return tell("amountOf", { measure: key }, unit === "money" ? { money: amount, sign } : { count: amount });
}
