import { z } from "zod";
import type { EntityKind } from "./field";
import { type InputPrint, PRINT_GROUPS } from "./input-print";

/** Hex digits of a column: 8 over all of it, 2 for each group of rows. */
const DIGITS = 8 + 2 * PRINT_GROUPS;

const inputPrintSchema = z.strictObject({
  sheet: z.string(),
  rows: z.number().int().nonnegative(),
  columns: z.array(
    z.strictObject({
      field: z.string(),
      header: z.string(),
      digits: z
        .string()
        .length(DIGITS)
        .regex(/^[0-9a-f]*$/),
    }),
  ),
});

/** The print in its text; null where the text was changed by hand or is of a later version. */
export function printOfText(entity: EntityKind, text: string): InputPrint | null {
  const read = z
    .string()
    .transform((json, context): unknown => {
      try {
        return JSON.parse(json);
      } catch (error) {
        if (!(error instanceof SyntaxError)) throw error;
        context.addIssue({ code: "custom", message: error.message });
        return z.NEVER;
      }
    })
    .pipe(inputPrintSchema)
    .safeParse(text);
  return read.success ? { entity, ...read.data } : null;
}
