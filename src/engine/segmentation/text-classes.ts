import type { Pacer } from "../alignment/pacer";
import { flag, real, whole } from "../alignment/typed-cell";
import { forEachRow } from "../intake/row-loop";

/** Of accounts whose cell is blank. */
export const BLANK_NAME = "No segment";

/** Classes by the texts of one column. */
interface TextClasses {
  readonly names: readonly string[];
  readonly classOf: Int32Array;
  /** Index of the class of blank cells, or -1. */
  readonly blank: number;
}

/**
 * One class for each text of a column, capitals and outer blanks aside; the spelling that occurs
 * most stands for all (of equals the first by code). Names that order themselves (single
 * letters, or one word with a number: "Tier 2") come in that order, others by the mean of an
 * amount, largest first, then by name; blank cells last, as "No segment".
 *
 * @param amount what the order goes by, or null to order by name
 */
export async function textClasses(
  texts: readonly string[],
  counted: Uint8Array,
  amount: Float64Array | null,
  pacer: Pacer | null,
): Promise<TextClasses> {
  const keyOf = new Map<string, string>();
  const groups = new Map<string, { spellings: Map<string, number>; count: number; sum: number }>();
  const keys = new Array<string | null>(texts.length).fill(null);
  await forEachRow(texts.length, pacer, (account) => {
    if (flag(counted, account) === 0) return;
    const text = texts[account] ?? "";
    let key = keyOf.get(text);
    if (key === undefined) {
      key = text.trim().toLowerCase();
      keyOf.set(text, key);
    }
    let group = groups.get(key);
    if (group === undefined) {
      group = { spellings: new Map(), count: 0, sum: 0 };
      groups.set(key, group);
    }
    const spelling = text.trim();
    group.spellings.set(spelling, (group.spellings.get(spelling) ?? 0) + 1);
    group.count++;
    if (amount !== null) group.sum += real(amount, account) || 0;
    keys[account] = key;
  });
  const ordersItself = [...groups.keys()].every((key) => key === "" || /^([a-z]|\D*\d+)$/.test(key));
  const order = [...groups.keys()].filter((key) => key !== "");
  const mean = (key: string): number => {
    const group = groups.get(key);
    return group === undefined ? 0 : group.sum / group.count;
  };
  order.sort((a, b) => {
    const bySize = ordersItself || amount === null ? 0 : roughly(mean(b)) - roughly(mean(a));
    return bySize === 0 ? byName(a, b) : bySize;
  });
  const names = order.map((key) => commonest(groups.get(key)?.spellings ?? new Map<string, number>()));
  const hasBlank = groups.has("");
  const placeOf = new Map(order.map((key, place) => [key, place]));
  placeOf.set("", order.length);
  const classOf = new Int32Array(texts.length).fill(-1);
  await forEachRow(texts.length, pacer, (account) => {
    const key = keys[account] ?? null;
    if (key !== null) classOf[account] = placeOf.get(key) ?? -1;
  });
  return {
    names: hasBlank ? [...names, freeName(BLANK_NAME, names)] : names,
    classOf,
    blank: hasBlank ? order.length : -1,
  };
}

/** How many accounts each class has. */
export function countClasses(classOf: Int32Array, classes: number): Int32Array {
  const counts = new Int32Array(classes);
  for (const at of classOf) if (at >= 0) counts[at] = whole(counts, at) + 1;
  return counts;
}

/** A name that none of the others is, ignoring case: "Other", else "Other 2". */
export function freeName(wish: string, taken: readonly string[]): string {
  const lower = new Set(taken.map((name) => name.toLowerCase()));
  let name = wish;
  for (let n = 2; lower.has(name.toLowerCase()); n++) name = `${wish} ${n}`;
  return name;
}

/** Nine digits: the order in which a sum was added up must not decide. */
function roughly(value: number): number {
  return Number(value.toPrecision(9));
}

/** By the text before a number at the end, then by that number. */
function byName(a: string, b: string): number {
  const [, headA = a, numberA = ""] = /^(\D*)(\d+)$/.exec(a) ?? [];
  const [, headB = b, numberB = ""] = /^(\D*)(\d+)$/.exec(b) ?? [];
  if (headA === headB) return Number(numberA) - Number(numberB);
  return a < b ? -1 : a > b ? 1 : 0;
}

function commonest(spellings: ReadonlyMap<string, number>): string {
  let best = "";
  let most = 0;
  for (const [spelling, count] of spellings) {
    if (count > most || (count === most && spelling < best)) {
      best = spelling;
      most = count;
    }
  }
  return best;
}
