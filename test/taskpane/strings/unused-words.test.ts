import { readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { en } from "../../../src/taskpane/strings/en/words";
import { leavesOf } from "../../support/word-tree";

const SOURCE = join(__dirname, "../../../src");
/** Said by code, or by a name that the engine gives. */
const BY_CODE = /^(told|findings|phases|entities|fields|measures|onMeasure)\b/;

/** Records that are read by a name which is made elsewhere: the kind of a job, a setting. */
const BY_NAME = /^(jobTitles|workload)\b/;

/** What the words of each file of the product name, without the words themselves. */
const files = readdirSync(SOURCE, { recursive: true, encoding: "utf8" })
  .filter((path) => /\.tsx?$/.test(path) && !/strings\/[a-z]{2}\//.test(path))
  .map((path) => {
    const text = readFileSync(join(SOURCE, path), "utf8");
    return { isOfPane: path.startsWith("taskpane"), names: new Set(text.match(/[\w$]+/g)) };
  });

/** A text is used by a file of the pane that names its screen and the text, or by a name that stands in the product. */
function isUsed(path: string): boolean {
  const [screen = "", ...rest] = path.split(".").filter((name) => !/^\d+$/.test(name));
  const [name = screen] = rest;
  const isNamed =
    BY_NAME.test(path) ||
    files.some(({ isOfPane, names }) => isOfPane && names.has(screen) && names.has(name));
  return (
    isNamed && rest.every((part) => !/^[\w$]+$/.test(part) || files.some(({ names }) => names.has(part)))
  );
}

it("finds no word of the pane that no screen says", () => {
  const unused = leavesOf(en).filter(([path]) => !BY_CODE.test(path) && !isUsed(path));
  expect(unused.map(([path]) => path)).toEqual([]);
});
