import type { QuotaPlan } from "../../../engine/model/quota-plan";
import { TEXT } from "../../number-format";
import type { TableColumnDescription } from "../../workbook-description";

/** One a row of the table: what is held, why, and who says so; an amount of null is none. */
export interface HeldAmount {
  readonly amount: number | null;
  readonly reason: string;
  readonly author: string;
}

/** Headers of what is typed: the amount that is held, why, and who says so; and of the same as it was written. */
export interface OverrideHeaders {
  readonly amount: string;
  readonly reason: string;
  readonly author: string;
  readonly written: { readonly amount: string; readonly reason: string; readonly author: string };
}

export const QUOTA_OVERRIDE: OverrideHeaders = {
  amount: "Override",
  reason: "Override Reason",
  author: "Override By",
  written: { amount: "Written Override", reason: "Written Reason", author: "Written By" },
};

export function heldQuotas({ territories }: QuotaPlan): HeldAmount[] {
  return territories.map(({ override, overrideReason, overrideAuthor }) => ({
    amount: override,
    reason: overrideReason,
    author: overrideAuthor,
  }));
}

/** What finance types: the amount that is held, why, and who says so. */
export function overrideColumns(
  headers: OverrideHeaders,
  held: readonly HeldAmount[],
  format: string,
): TableColumnDescription[] {
  const text = (header: string, values: string[]): TableColumnDescription => ({
    header,
    values,
    format: TEXT,
    style: "input",
    indent: 1,
  });
  return [
    { header: headers.amount, values: amounts(held), format, style: "input", align: "right" },
    text(
      headers.reason,
      held.map(({ reason }) => reason),
    ),
    text(
      headers.author,
      held.map(({ author }) => author),
    ),
  ];
}

/** The overrides as they were written: where those above differ, somebody has typed, and the next plan takes it over. */
export function plannedOverrides(
  { written }: OverrideHeaders,
  held: readonly HeldAmount[],
  format: string,
): TableColumnDescription[] {
  const text = (header: string, values: string[]): TableColumnDescription => ({
    header,
    values,
    format: TEXT,
    style: "value",
  });
  return [
    { header: written.amount, values: amounts(held), format, style: "value", align: "right" },
    text(
      written.reason,
      held.map(({ reason }) => reason),
    ),
    text(
      written.author,
      held.map(({ author }) => author),
    ),
  ];
}

function amounts(held: readonly HeldAmount[]): Float64Array {
  return Float64Array.from(held, ({ amount }) => amount ?? NaN);
}
