import { settingLabel } from "../../engine/model/setting-label";
import type { Reference } from "../formula";
import { cell, column, formula, fragment } from "../formula";
import { SHARE, TEXT } from "../number-format";
import type { CopyBlock, CopyCell } from "./copy-description";
import type { CheckLine } from "./copy-checks";
import { hasAllTerritories } from "./copy-rows";
import type { CopyFacts } from "./copy-sheets";
import { live } from "./copy-sheets";
import type { CopyColumn } from "./copy-table";
import { sumOf } from "./copy-table";

interface TargetLine {
  readonly label: string;
  readonly value: number;
  readonly content?: Reference;
  readonly format?: string;
  readonly isTotal?: boolean;
}

/** The way from the company's target to what the reps carry, and what must hold on it. */
export interface CopyTarget {
  readonly blocks: CopyBlock[];
  readonly checks: CheckLine[];
  /** Rows that it takes, heading and a blank row included. */
  readonly rowCount: number;
}

const NOTHING: CopyTarget = { blocks: [], checks: [], rowCount: 0 };

/**
 * Target, what of it is in no quota, over-assignment on its own line: inputs of the plan as values, the rest
 * by formula. Nothing for readers of a part of the plan, or without quotas.
 *
 * @param row where it begins on the first page
 */
export function copyTarget(facts: CopyFacts, quotas: readonly CopyColumn[], row: number): CopyTarget {
  const final = quotas.find(({ header }) => header === "Final Quota");
  const target = amountOf(facts, "quotaTarget");
  if (final === undefined || target === null || !hasAllTerritories(facts.request.reader)) return NOTHING;
  const at = (index: number): Reference => cell(row + 1 + index, 1, "both");
  const [house, apart] = [amountOf(facts, "quotaHouse") ?? 0, amountOf(facts, "quotaApart") ?? 0];
  const share = amountOf(facts, "overAssignment") ?? 0;
  const quotaSum = sumOf(final.values);
  const sum = fragment`SUM(${column("EF_Quotas", "Final Quota")})`;
  const toTerritories = target - house - apart;
  const lines: readonly TargetLine[] = [
    { label: "Company target", value: target },
    { label: "Less house accounts", value: house },
    { label: "Less a line of its own", value: apart },
    {
      label: "To territories",
      value: toTerritories,
      content: fragment`${at(0)}-${at(1)}-${at(2)}`,
      isTotal: true,
    },
    { label: "Final quotas of the territories", value: quotaSum, content: sum },
    { label: "Over-assignment, on top and in no quota", value: share, format: SHARE },
    {
      label: "Quotas and over-assignment",
      value: quotaSum + toTerritories * share,
      content: fragment`${at(4)}+${at(3)}*${at(5)}`,
      isTotal: true,
    },
  ];
  const withoutReason = overridesWithoutReason(quotas);
  return {
    blocks: [
      { row, column: 0, cells: [[{ value: "From target to quotas", style: "heading", format: TEXT }]] },
      { row: row + 1, column: 0, cells: lines.map((line) => cellsOf(facts, line, final.format)) },
    ],
    checks: [
      {
        check: "Company target = quotas + house + own line",
        format: final.format,
        left: { value: target, content: at(0) },
        right: { value: quotaSum + house + apart, content: fragment`${sum}+${at(1)}+${at(2)}` },
        where: "Quota Allocation, overrides and growth bounds",
      },
      ...(withoutReason === null
        ? []
        : [
            {
              check: "Overrides without a reason",
              format: "0",
              left: withoutReason,
              right: { value: 0 },
              where: "Quota Allocation, Override Reason",
            },
          ]),
    ],
    rowCount: lines.length + 2,
  };
}

function amountOf({ settings }: CopyFacts, key: Parameters<typeof settingLabel>[0]): number | null {
  const value = settings.get(settingLabel(key));
  return typeof value === "number" ? value : null;
}

function cellsOf(facts: CopyFacts, line: TargetLine, money: string): CopyCell[] {
  const style = line.isTotal === true ? "total" : line.content === undefined ? "value" : "formula";
  return [
    { value: line.label, style: line.isTotal === true ? "total" : "formula", format: TEXT },
    {
      value: line.value,
      ...(line.content === undefined ? {} : live(facts, formula`=${line.content}`)),
      style,
      format: line.format ?? money,
      align: "right",
    },
  ];
}

/** Null where no quota is overridden. */
function overridesWithoutReason(quotas: readonly CopyColumn[]): CheckLine["left"] | null {
  const override = quotas.find(({ header }) => header === "Override");
  if (override === undefined) return null;
  const reasons = quotas.find(({ header }) => header === "Override Reason")?.values;
  const held = column("EF_Quotas", "Override");
  return {
    value: override.values.filter((cell, row) => cell !== "" && (reasons?.[row] ?? "") === "").length,
    content:
      reasons === undefined
        ? fragment`COUNT(${held})`
        : fragment`SUMPRODUCT(ISNUMBER(${held})*(${column("EF_Quotas", "Override Reason")}=""))`,
  };
}
