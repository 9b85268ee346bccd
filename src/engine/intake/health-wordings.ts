import { columns, say } from "./finding-words";
import type { Wording } from "./finding-words";
import type { HEALTH_RULES } from "./health-rules";

/** Headlines of the findings that come of comparing rows, columns and sheets. */
export const HEALTH_WORDINGS: Readonly<Record<keyof typeof HEALTH_RULES, Wording>> = {
  ACCOUNTS_FROM_LINES: ({ count, first }) => ({
    headline: `${say(count, "1 account is", "accounts are", "")} made of the rows of ${first.sheet}`,
    detail: "Revenue is the sum of their amounts, of texts the most frequent counts",
  }),
  LINES_WITHOUT_ACCOUNT: ({ count, first }) => ({
    headline: `${say(count, "1 row", "rows", "")} of ${first.sheet} ${count === 1 ? "names" : "name"} no customer`,
    detail: "Set aside until the customer is filled",
  }),
  LINES_DISAGREE: ({ count, first, findings }) => ({
    headline: say(count, "1 customer has", "customers have", ` more than one ${columns(findings)}`),
    detail: `The most frequent is taken: ${first.value}`,
  }),
};
