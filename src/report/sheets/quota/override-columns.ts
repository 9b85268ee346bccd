import type { QuotaPlan, TerritoryQuota } from "../../../engine/model/quota-plan";
import { TEXT } from "../../number-format";
import type { TableColumnDescription } from "../../workbook-description";

/** What finance types: the quota that is held, why, and who says so. */
export function overrideColumns(quotas: QuotaPlan, money: string): TableColumnDescription[] {
  return [
    {
      header: "Override",
      values: amounts(quotas),
      format: money,
      style: "input",
      align: "right",
    },
    {
      header: "Override Reason",
      values: texts(quotas, ({ overrideReason }) => overrideReason),
      format: TEXT,
      style: "input",
      indent: 1,
    },
    {
      header: "Override By",
      values: texts(quotas, ({ overrideAuthor }) => overrideAuthor),
      format: TEXT,
      style: "input",
      indent: 1,
    },
  ];
}

/** The overrides as they were written: where those above differ, somebody has typed, and the next plan takes it over. */
export function plannedOverrides(quotas: QuotaPlan, money: string): TableColumnDescription[] {
  return [
    {
      header: "Written Override",
      values: amounts(quotas),
      format: money,
      style: "value",
      align: "right",
    },
    {
      header: "Written Reason",
      values: texts(quotas, ({ overrideReason }) => overrideReason),
      format: TEXT,
      style: "value",
    },
    {
      header: "Written By",
      values: texts(quotas, ({ overrideAuthor }) => overrideAuthor),
      format: TEXT,
      style: "value",
    },
  ];
}

function amounts({ territories }: QuotaPlan): Float64Array {
  return Float64Array.from(territories, ({ override }) => override ?? NaN);
}

function texts({ territories }: QuotaPlan, pick: (quota: TerritoryQuota) => string): string[] {
  return territories.map(pick);
}
