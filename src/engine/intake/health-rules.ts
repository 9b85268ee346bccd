import type { FindingRule } from "./finding-rule";

/** Findings that come of comparing rows, columns and sheets with each other. */
export const HEALTH_RULES = {
  ACCOUNTS_FROM_LINES: {
    severity: "handled",
    rule: "without a list of accounts one account is made of each customer in the rows of sales, as you confirmed",
    remedy: "Revenue is the sum of the amounts; add a sheet of accounts for places, owners and potential",
  },
  LINES_WITHOUT_ACCOUNT: {
    severity: "look",
    rule: "a row of sales without a customer belongs to no account",
    remedy: "Set aside until the customer is filled",
  },
  LINES_DISAGREE: {
    severity: "look",
    rule: "an account has one place, owner and industry",
    remedy: "The most frequent one is taken; correct the others",
  },
} as const satisfies Readonly<Record<string, FindingRule>>;
