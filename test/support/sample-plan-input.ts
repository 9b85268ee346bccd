import { surveyWorkbook } from "../../src/engine/intake/survey";
import type { PlanInput } from "../../src/engine/plan/prepare-plan";
import { makeSample } from "../../workbench/sample/make-sample";
import { rawBlock } from "./raw-block";
import { readMapped } from "./read-blocks";
import { sampleOf } from "./real-workbook";

/** A clean sample workbook, read as the pane reads it. */
export async function samplePlanInput(size: { accounts: number; reps: number }): Promise<PlanInput> {
  const { sheets } = makeSample({ ...size, seed: 1, mess: 0, asOf: "2026-10-01" });
  const blocks = sheets.map(({ name, table, headers, rows }) =>
    rawBlock(name, [headers, ...rows], { table }),
  );
  const { mapping } = surveyWorkbook(blocks.map(sampleOf));
  const { accounts, reps, findings } = await readMapped(mapping, blocks);
  return { mapping, accounts, reps, findings };
}
