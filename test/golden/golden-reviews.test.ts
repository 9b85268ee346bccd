import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { reviewFile } from "../../workbench/cli/review-file";
import { loadBook } from "../../workbench/excel-host/file/load";
import { tableText } from "./table-text";

const FOLDER = join(__dirname, "reviews");

/** Without the dates, which are those of the day on which the test runs; earlier rows are compared with their dates below. */
const SHOWN: Readonly<Record<string, readonly string[]>> = {
  EF_Reviews: [
    "Called For By",
    "First Action",
    "Decision",
    "Decided By",
    "Outside",
    "Territories Outside",
    "Largest Deviation",
    "Owners Changed by Hand",
    "Accounts Gone",
    "New Accounts",
    "Left the Plan",
    "Attainment",
    "Win Rate",
    "Account Coverage",
  ],
  EF_NextActions: ["No", "Action", "Why", "Expected Effect", "Level", "Evidence"],
};

// A whole review and a whole writing through the real client library.
jest.setTimeout(120_000);

describe("a golden review", () => {
  it.each(readdirSync(FOLDER, { withFileTypes: true }).filter((entry) => entry.isDirectory()))(
    "$name says what its README promises",
    async ({ name }) => {
      const folder = join(FOLDER, name);
      const { saved } = await reviewFile({
        bytes: readFileSync(join(folder, "in.xlsx")),
        name: "in.xlsx",
        settings: {},
        saves: true,
      });
      if (saved === null) throw new Error("the review was not saved");
      const book = loadBook(saved.bytes, "out.xlsx");
      const seen = `${Object.entries(SHOWN)
        .map(([table, shown]) => tableText(book, table, shown))
        .join("\n\n")}\n`;
      const expected = join(folder, "expected.txt");
      if (process.env["REGEN"] === "1") writeFileSync(expected, seen);
      expect(seen).toBe(readFileSync(expected, "utf8"));
      expect(tableText(book, "EF_Reviews", ["Date", "Next Review"]).split("\n").at(-1)).toBe("46368 | 46458");
    },
  );
});
