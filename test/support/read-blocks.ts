import { readEntities, type ReadEntities } from "../../src/engine/intake/read-entities";
import { surveyWorkbook } from "../../src/engine/intake/survey";
import type { WorkbookMapping } from "../../src/engine/model/workbook-mapping";
import type { DateSystem, RawSheet } from "../../src/engine/model/raw-sheet";
import { sampleOf } from "./real-workbook";

/** Surveys blocks and reads them as proposed. */
export async function readBlocks(
  blocks: readonly RawSheet[],
  dateSystem: DateSystem = 1900,
): Promise<ReadEntities> {
  return readMapped(surveyWorkbook(blocks.map(sampleOf)).mapping, blocks, dateSystem);
}

export function readMapped(
  mapping: WorkbookMapping,
  blocks: readonly RawSheet[],
  dateSystem: DateSystem = 1900,
): Promise<ReadEntities> {
  return readEntities(mapping, new Map(blocks.map((block) => [block.key, block])), dateSystem);
}

/** How many cells or rows each code stands for. */
export function countsByCode({ findings }: Pick<ReadEntities, "findings">): Record<string, number> {
  const counts: Record<string, number> = {};
  for (const { code, count } of findings) counts[code] = (counts[code] ?? 0) + (count ?? 1);
  return counts;
}

/** Sum of the values that are there. */
export function sumOf(values: Float64Array): number {
  return values.reduce((sum, value) => (Number.isNaN(value) ? sum : sum + value), 0);
}
