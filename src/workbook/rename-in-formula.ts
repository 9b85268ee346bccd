import type { FormulaText } from "../report/workbook-description";

/**
 * The formula with names of tables and cells replaced, also where a link goes to one ("#EF_SheetTieOut"). Other
 * quoted texts, quoted names of sheets and column names in brackets are left alone.
 *
 * @param names wished name to name in the workbook
 */
export function renameInFormula(formula: FormulaText, names: ReadonlyMap<string, string>): string {
  return formula
    .split(/("(?:[^"]|"")*"|'(?:[^']|'')*'|\[[^[\]]*\])/)
    .map((part, index) =>
      index % 2 === 1 && !/^"#EF_\w+"$/.test(part)
        ? part
        : part.replace(/\bEF_\w+/g, (name) => names.get(name) ?? name),
    )
    .join("");
}
