import { z } from "zod";
import { settingLabel } from "../model/setting-label";
import { settingsSchema } from "../model/settings";
import { namesMeant } from "./names-meant";
import { rangeOf, ruleOf, waysOf, type RuleNode } from "./setting-rule";

/** A setting that cannot be used as it was given. */
export interface SettingFault {
  /** Name of the setting; of one that does not exist, as it was written; "" when the whole is no list of settings. */
  readonly name: string;
  /** "Tolerance is 5; it takes a number from 0.005 to 1" */
  readonly problem: string;
  /** With the remedy: "...; change it, or leave it out for 0.1" */
  readonly text: string;
  /** The same for words in another language. */
  readonly reason: FaultReason;
}

/** Why a setting cannot be used. */
export type FaultReason =
  | { readonly kind: "unknown" }
  | (FaultyValue & {
      readonly kind: "range";
      readonly least: number;
      readonly most: number;
      readonly isWhole: boolean;
    })
  | (FaultyValue & { readonly kind: "choices"; readonly choices: readonly string[] })
  /** Any other rule, in English: "it takes a list of 1 to 7, each a number above 0 and below 1". */
  | (FaultyValue & { readonly kind: "rule"; readonly rule: string });

interface FaultyValue {
  /** A number as it is, anything else as JSON; null where a part is missing. */
  readonly found: number | string | null;
  /** Which entry of a list it is in, from 1; null where it is in none. */
  readonly entry: number | null;
  /** Which part of the setting or of the entry, "calls"; null where it is the whole. */
  readonly part: string | null;
}

type Issue = z.core.$ZodIssue;
type Path = readonly PropertyKey[];

const LONGEST_VALUE = 60;

/**
 * Everything that keeps settings from being used, all at once: each with its label, the value found,
 * the range or the choices, and the remedy.
 *
 * @returns none when the settings can be used
 */
export function settingFaults(given: unknown): SettingFault[] {
  const checked = settingsSchema.safeParse(given);
  if (checked.success) return [];
  // A list of the wrong length breaks the rules about its sum as well; one line says it.
  const seen = new Set<string>();
  return checked.error.issues
    .flatMap((issue) => faultsOf(issue, [], given))
    .filter(({ name, at }) => {
      const key = name === "" ? at : `${name} ${at}`;
      if (seen.has(key)) return false;
      seen.add(key);
      return true;
    })
    .map(({ name, problem, text, reason }) => ({ name, problem, text, reason }));
}

interface LocatedFault extends SettingFault {
  readonly at: string;
}

function faultsOf(issue: Issue, above: Path, given: unknown): LocatedFault[] {
  const path = [...above, ...issue.path];
  if (issue.code === "unrecognized_keys") return issue.keys.map((key) => unknownKey(path, key));
  if (issue.code === "invalid_union") {
    // The way of writing it that was meant is the one that goes furthest.
    const deep = issue.errors.find((errors) => errors.some((error) => error.path.length > 0));
    if (deep !== undefined && typeof valueAt(given, path) === "object") {
      return deep.flatMap((error) => faultsOf(error, path, given));
    }
  }
  const [first] = path;
  const at = path.join(".");
  if (first === undefined) {
    const text = `${shown(given)} is no set of settings; it takes names with values`;
    const reason = {
      kind: "rule",
      found: shown(given),
      entry: null,
      part: null,
      rule: "it takes names with values",
    } as const;
    return [{ name: "", at, problem: text, text, reason }];
  }
  const name = String(first);
  const value = valueAt(given, path);
  const found = value === undefined ? "is missing" : `is ${shown(value)}`;
  const rule = issue.code === "custom" ? issue.message : `it takes ${ruleOf(nodesAt(path))}`;
  const remedy = path.length > 1 || value === undefined ? "correct it" : `change it, or ${standardOf(name)}`;
  const problem = `${labelOf(path)} ${found}; ${rule}`;
  return [{ name, at, problem, text: `${problem}; ${remedy}`, reason: reasonOf(path, value, issue, rule) }];
}

/** A rule of the whole is none of the range or the choices of a value. */
function reasonOf(path: Path, value: unknown, issue: Issue, rule: string): FaultReason {
  const entry = path.find((part) => typeof part === "number");
  const last = path.at(-1);
  const faulty: FaultyValue = {
    found: value === undefined ? null : typeof value === "number" ? value : shown(value),
    entry: entry === undefined ? null : entry + 1,
    part: path.length > 1 && typeof last === "string" ? last : null,
  };
  const [node, ...others] = nodesAt(path).filter(({ type }) => type !== "null");
  if (issue.code !== "custom" && node !== undefined && others.length === 0) {
    const range = rangeOf(node);
    if (range !== null) return { ...faulty, kind: "range", ...range, isWhole: node.type === "integer" };
    if (node.enum !== undefined) return { ...faulty, kind: "choices", choices: node.enum.map(String) };
  }
  return { ...faulty, kind: "rule", rule };
}

function unknownKey(path: Path, key: string): LocatedFault {
  const at = [...path, key].join(".");
  const [first] = path;
  if (first !== undefined) {
    const rule = `it takes ${ruleOf(nodesAt(path))}`;
    const problem = `${labelOf(path)} has "${key}"; ${rule}`;
    const reason = { kind: "rule", found: JSON.stringify(key), entry: null, part: null, rule } as const;
    return { name: String(first), at, problem, text: `${problem}; leave "${key}" out`, reason };
  }
  const meant = namesMeant(key, Object.keys(settingsSchema.shape)).map((name) => `"${name}"`);
  const remedy = meant.length === 0 ? "leave it out" : `${meant.join(" or ")} may be meant`;
  const problem = `"${key}" is the name of no setting`;
  return { name: key, at, problem, text: `${problem}; ${remedy}`, reason: { kind: "unknown" } };
}

/** "Call plan, entry 2, calls" */
function labelOf(path: Path): string {
  return path
    .map((part, index) => {
      if (index === 0) return settingLabel(String(part));
      return typeof part === "number"
        ? `entry ${String(part + 1)}`
        : settingLabel(String(part)).toLowerCase();
    })
    .join(", ");
}

/** The ways of writing what stands at a path. */
function nodesAt(path: Path): readonly RuleNode[] {
  let nodes: readonly RuleNode[] = [z.toJSONSchema(settingsSchema, { io: "input" })];
  for (const part of path) {
    nodes = nodes.flatMap((node) => {
      const inside = typeof part === "number" ? node.items : node.properties?.[String(part)];
      return typeof inside !== "object" || Array.isArray(inside) ? [] : waysOf(inside);
    });
  }
  return nodes;
}

function standardOf(name: string): string {
  const schema = settingsSchema.shape[name as keyof typeof settingsSchema.shape];
  const standard: unknown = schema.parse(undefined);
  if (standard === null) return "leave it out for automatic";
  const isShort =
    typeof standard === "string" || typeof standard === "number" || typeof standard === "boolean";
  return isShort ? `leave it out for ${String(standard)}` : "leave it out for the standard";
}

function shown(value: unknown): string {
  const text = JSON.stringify(value);
  return text.length > LONGEST_VALUE ? `${text.slice(0, LONGEST_VALUE - 3)}...` : text;
}

function valueAt(value: unknown, path: Path): unknown {
  return path.reduce<unknown>(
    (part, key) => (typeof part === "object" && part !== null ? Reflect.get(part, key) : undefined),
    value,
  );
}
