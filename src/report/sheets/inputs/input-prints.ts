import type { EntityKind, FieldName } from "../../../engine/model/field";
import { measuredText, WIDE_SPACES } from "../../../engine/model/measured-text";
import { fragment, quoted, type Reference } from "../../formula";
import type { ReportFacts } from "../../report-facts";
import { userColumn } from "../../user-column";

/** Above so many rows of a list its columns are not added up again on the sheet. */
export const LIVE_INPUTS_LIMIT = 100_000;
/** Above so many rows texts are left out: looking at each of them takes a spreadsheet too long. */
export const LIVE_TEXTS_LIMIT = 20_000;

/** Rows count 1 to 97 in turn: two cells that change places change the sum, and the sum stays exact. */
const WEIGHTS = 97;
/** Signs that a text is told by; others count alike, since programs put them in different orders. */
const SIGNS = Array.from("abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789")
  .map((sign) => `${sign}|`)
  .join("");

/** A column of the user as it was read, and the formula that adds up what stands there now. */
export interface InputColumn {
  /** "Accounts": the list by our word. */
  readonly list: string;
  /** The user's own sheet and header. */
  readonly sheet: string;
  readonly header: string;
  readonly kind: "numbers" | "texts";
  readonly asRead: number;
  readonly now: Reference;
}

interface InputList {
  readonly list: string;
  readonly entity: EntityKind;
  readonly sheet: string;
  readonly table: string | null;
  readonly count: number;
  readonly sourceRow: Int32Array;
  readonly readOtherwise?: readonly FieldName[];
  readonly numbers: readonly (readonly [FieldName, Float64Array])[];
  readonly texts: readonly (readonly [FieldName, readonly string[]])[];
}

/**
 * The columns of accounts and reps that decide about the plan and that formulas can see as they were read. Left out
 * are columns in which something was read otherwise than it stands there, and lists with rows left out in between.
 */
export function inputColumns(facts: ReportFacts): InputColumn[] {
  if (facts.options.listsHere !== true) return [];
  return listsOf(facts).flatMap((list) => columnsOf(facts, list));
}

function listsOf({ plan }: ReportFacts): InputList[] {
  const { accounts, reps } = plan;
  // A job of the year changes who is there and with which hours.
  const hasJobs = plan.handover !== null;
  const lists: InputList[] = [
    {
      ...accounts,
      list: "Accounts",
      entity: "account",
      numbers: [
        // An estimate stands in no cell of the user.
        ...(plan.segmentation.estimated === null ? [["potential", accounts.potential] as const] : []),
        ["revenue", accounts.revenue],
        ["forecast", accounts.forecast],
        ["employees", accounts.employees],
        // Those of the account itself: the others are those of its segment.
        ["callsPerYear", plan.segmentation.ownCalls],
        ["hoursPerCall", plan.segmentation.ownHours],
      ],
      texts: [["id", accounts.id], ...(hasJobs ? [] : [["owner", accounts.owner] as const])],
    },
  ];
  if (reps.fromOwners || hasJobs) return lists;
  lists.push({
    ...reps,
    list: "Reps",
    entity: "rep",
    numbers: (["capacity", "fte", "quotaLastYear", "actualLastYear"] as const).map(
      (field) => [field, reps[field]] as const,
    ),
    texts: [["name", reps.name]],
  });
  return lists;
}

function columnsOf({ plan }: ReportFacts, list: InputList): InputColumn[] {
  const { count, sheet, table, sourceRow } = list;
  if (count === 0 || count > LIVE_INPUTS_LIMIT) return [];
  const [first, last] = [sourceRow[0] ?? 0, sourceRow[count - 1] ?? 0];
  const place = { sheet, table, firstRow: first, lastRow: last, count };
  const mapping = plan.mapping.entities.find(({ entity }) => entity === list.entity);
  const column = (field: FieldName, kind: InputColumn["kind"], asRead: number): InputColumn[] => {
    const header = mapping?.fields.find((one) => one.field === field)?.header;
    // What was handled while reading stands otherwise on the sheet.
    const isHandled =
      list.readOtherwise?.includes(field) === true ||
      plan.findings.some((one) => one.severity === "handled" && one.sheet === sheet && one.column === header);
    const cells = userColumn(plan, list.entity, field, place);
    if (header === undefined || isHandled || cells === null) return [];
    const now = kind === "numbers" ? numbersNow(cells) : textsNow(cells);
    return [{ list: list.list, sheet, header, kind, asRead, now }];
  };
  const weight = (row: number): number => 1 + (((sourceRow[row] ?? 0) - first) % WEIGHTS);
  const sum = (of: (row: number) => number): number => {
    let total = 0;
    for (let row = 0; row < count; row++) total += weight(row) * of(row);
    return total;
  };
  return [
    ...list.numbers.flatMap(([field, values]) => {
      const valueAt = (row: number): number => (Number.isNaN(values[row] ?? NaN) ? 0 : (values[row] ?? 0));
      return column(field, "numbers", sum(valueAt));
    }),
    ...list.texts.flatMap(([field, texts]) =>
      count <= LIVE_TEXTS_LIMIT && texts.every(isPlain)
        ? column(
            field,
            "texts",
            sum((row) => textNumber(texts[row] ?? "")),
          )
        : [],
    ),
  ];
}

/**
 * A text that every program measures alike and that was surely read as it stands: no sign of two halves, none without
 * a look (LibreOffice's CLEAN leaves out more of them than Excel's), and no number, which the cell may hold as a number
 * in a format of its own.
 */
function isPlain(text: string): boolean {
  return (
    !/[\u{10000}-\u{10FFFF}\u007F-\u009F\p{Cs}\p{Cf}\p{Co}\p{Cn}\p{Zl}\p{Zp}]/u.test(text) &&
    !/^[\d.,\s]+$/.test(text)
  );
}

/** SUMPRODUCT with a comma counts cells that hold no number as 0. */
function numbersNow(cells: Reference): Reference {
  return fragment`SUMPRODUCT(${weights(cells)},${cells})`;
}

/** Length, the first two, the middle and the last two signs of each text. */
function textsNow(cells: Reference): Reference {
  // White space of any width is one space, doubled or not; what stands before and behind a text is not read.
  const spaced = WIDE_SPACES.reduce<Reference>(
    (inner, sign) => fragment`SUBSTITUTE(${inner},${quoted(sign)}," ")`,
    cells,
  );
  const text = fragment`TRIM(CLEAN(${spaced}))`;
  // With the bar, since LibreOffice finds no empty text; what is looked for stands at the end in any case.
  const at = (sign: Reference): Reference => fragment`FIND(${sign}&"|",${quoted(SIGNS)}&${sign}&"|")`;
  const signs = [
    fragment`LEFT(${text},1)`,
    fragment`MID(${text},2,1)`,
    fragment`MID(${text},INT(LEN(${text})/2)+1,1)`,
    fragment`RIGHT(${text},1)`,
    fragment`LEFT(RIGHT(${text},2),1)`,
  ];
  const all = signs
    .map((sign, index) => fragment`${FACTORS[index] ?? 1}*${at(sign)}`)
    .reduce((sum, one) => fragment`${sum}+${one}`);
  return fragment`SUMPRODUCT(${weights(cells)},LEN(${text})+${all})`;
}

const FACTORS = [3, 5, 7, 11, 13] as const;

/** The same of one text. */
function textNumber(raw: string): number {
  const text = measuredText(raw);
  const at = (sign: string): number => `${SIGNS}${sign}|`.indexOf(`${sign}|`) + 1;
  const signs = [
    text.slice(0, 1),
    text.slice(1, 2),
    text.slice(Math.floor(text.length / 2)).slice(0, 1),
    text.slice(-1),
    text.slice(-2).slice(0, 1),
  ];
  return signs.reduce((sum, sign, index) => sum + (FACTORS[index] ?? 1) * at(sign), text.length);
}

function weights(cells: Reference): Reference {
  return fragment`1+MOD(ROW(${cells})-MIN(ROW(${cells})),${WEIGHTS})`;
}
