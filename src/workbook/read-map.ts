import type { CopyRequest } from "../engine/model/clean-copy";
import { MAP_NAME } from "../report/map-name";
import { loadSheetStates } from "./owned-sheets";
import type { RunOptions } from "./run-excel";
import { runExcel } from "./run-excel";

/** The map of territories on the Plan Summary of the written plan; null where none was drawn, or it was deleted. */
export function readMap(run: RunOptions = {}): Promise<CopyRequest["map"]> {
  return runExcel({ ...run, repeatable: true }, async (context) => {
    const states = await loadSheetStates(context);
    const state = states.find(({ role }) => role === "planSummary");
    if (state === undefined) return null;
    const { shapes } = context.workbook.worksheets.getItem(state.id);
    shapes.load("items/name,items/altTextDescription");
    await context.sync();
    const map = shapes.items.find(({ name }) => name === MAP_NAME);
    if (map === undefined) return null;
    const image = map.getAsImage("PNG");
    await context.sync();
    return { png: valueOf(image), altText: map.altTextDescription };
  });
}

function valueOf({ value }: OfficeExtension.ClientResult<string>): string {
  return value;
}
