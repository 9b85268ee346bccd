import { fillFormat } from "../fill-range";
import { runExcel } from "../run-excel";
import { safeText } from "../sanitise-text";
import type { CheckScene, HostCheck } from "./host-check";
import { cellsOf, shownValue } from "./host-check";

/** A value as we hand it to Excel, and what reading the cell must give. */
interface RoundTrip {
  readonly name: string;
  readonly written: string | number | boolean;
  /** Number format set before the value. */
  readonly format?: string;
  readonly read: string | number | boolean;
}

const ROUND_TRIPS: readonly RoundTrip[] = [
  { name: "A whole number comes back", written: 1234567, read: 1234567 },
  { name: "A number of 15 digits comes back", written: 123456789.012345, read: 123456789.012345 },
  { name: "A negative number comes back", written: -0.125, read: -0.125 },
  { name: "A truth value comes back", written: true, read: true },
  {
    name: "Letters of many languages come back",
    written: "Zürich Łódź 東京 😀",
    read: "Zürich Łódź 東京 😀",
  },
  { name: "Text with a line break comes back", written: "two\nlines", read: "two\nlines" },
  {
    name: "A postal code keeps its leading zero",
    written: safeText("02139"),
    format: "@",
    read: "02139",
  },
  {
    name: "An ID of 18 digits stays text",
    written: safeText("123456789012345678"),
    format: "@",
    read: "123456789012345678",
  },
  { name: "Text that begins with = is no formula", written: safeText("=1+1"), format: "@", read: "=1+1" },
  { name: "Text that begins with + is no formula", written: safeText("+1+1"), format: "@", read: "+1+1" },
  { name: "Text that begins with - is no formula", written: safeText("-1+1"), format: "@", read: "-1+1" },
  {
    name: "Text that begins with @ is no formula",
    written: safeText("@SUM(1,1)"),
    format: "@",
    read: "@SUM(1,1)",
  },
  {
    name: "Text that begins with an apostrophe keeps it",
    written: safeText("'tis"),
    format: "@",
    read: "'tis",
  },
  { name: "Text that looks like a date stays text", written: safeText("1-2"), format: "@", read: "1-2" },
  { name: "Text in a General cell stays text", written: safeText("=1+1"), read: "=1+1" },
  { name: "A date is its serial number", written: 46000, format: "yyyy-mm-dd", read: 46000 },
];

const FORMATS: readonly (readonly [name: string, format: string])[] = [
  ["shares", "0.0%"],
  ["deviations", "+0.0%;\u22120.0%;0.0%"],
  ["money", "$#,##0"],
  ["millions", '$#,##0.0,,"M"'],
  ["dates", "yyyy-mm-dd"],
];

/** Values of each kind, written as the sheets are written and read as the lists are read. */
export const VALUE_CHECKS: readonly HostCheck[] = [
  ...ROUND_TRIPS.map(({ name, written, format, read }): HostCheck => ({
    area: "Values",
    name,
    expected: shownValue(read),
    run: (scene) => roundTrip(scene, written, format),
  })),
  ...FORMATS.map(([name, format]): HostCheck => ({
    area: "Values",
    name: `The number format of ${name} is kept`,
    expected: format,
    run: (scene) =>
      inCell(scene, async (cell, sync) => {
        fillFormat(cell, format);
        cell.values = [[0.5]];
        cell.load("numberFormat");
        await sync();
        return String((cell.numberFormat as unknown[][])[0]?.[0]);
      }),
  })),
  {
    area: "Values",
    name: "A blank cell is read as empty",
    expected: "Empty",
    run: (scene) =>
      inCell(scene, async (cell, sync) => {
        cell.load("valueTypes");
        await sync();
        return String(cell.valueTypes[0]?.[0]);
      }),
  },
  {
    area: "Values",
    name: "Empty text clears a cell",
    expected: "Empty",
    run: (scene) =>
      inCell(scene, async (cell, sync) => {
        cell.values = [["was here"]];
        await sync();
        cell.values = [[""]];
        cell.load("valueTypes");
        await sync();
        return String(cell.valueTypes[0]?.[0]);
      }),
  },
  {
    area: "Values",
    name: "An error is told from the text of an error",
    expected: "Error, String",
    run: ({ signal, ...scene }) =>
      runExcel({ signal }, async (context) => {
        const cells = cellsOf(context, { signal, ...scene }, [0, 0], [1, 2]);
        const error = cellsOf(context, { signal, ...scene }, [0, 0]);
        const text = cellsOf(context, { signal, ...scene }, [0, 1]);
        error.formulas = [["=NA()"]];
        fillFormat(text, "@");
        text.values = [[safeText("#N/A")]];
        cells.load("valueTypes");
        await context.sync();
        return (cells.valueTypes[0] ?? []).join(", ");
      }),
  },
];

function roundTrip(
  scene: CheckScene,
  written: string | number | boolean,
  format: string | undefined,
): Promise<string> {
  return inCell(scene, async (cell, sync) => {
    if (format !== undefined) fillFormat(cell, format);
    cell.values = [[written]];
    cell.load("values");
    await sync();
    return shownValue(cell.values[0]?.[0]);
  });
}

/** Works with the first cell of the check's rows. */
function inCell(
  scene: CheckScene,
  work: (cell: Excel.Range, sync: () => Promise<void>) => Promise<string>,
): Promise<string> {
  return runExcel({ signal: scene.signal }, (context) =>
    work(cellsOf(context, scene, [0, 0]), () => context.sync()),
  );
}
