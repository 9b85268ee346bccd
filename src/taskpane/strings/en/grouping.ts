import { many } from "../counted";

/** Words of the offer to make accounts of sales; figures come formatted. */
export const groupingWords = {
  title: (block: string) => `“${block}” has one row per sale`,
  text: (rows: number, rowsShown: string, header: string, fields: string) =>
    `One account can be made of each “${header}” in its ${many(rows, rowsShown, "row", "rows")}, with ${fields}. Revenue is the sum of the amounts.`,
  use: "Make accounts of it",
};
