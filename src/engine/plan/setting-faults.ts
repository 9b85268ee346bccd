import { z } from "zod";
import { editDistance } from "../intake/edit-distance";
import { settingLabel } from "../model/setting-label";
import { settingsSchema } from "../model/settings";
import { ruleOf, waysOf, type RuleNode } from "./setting-rule";

/** A setting that cannot be used as it was given. */
export interface SettingFault {
  /** Name of the setting; of one that does not exist, as it was written; "" when the whole is no list of settings. */
  readonly name: string;
  /** "Tolerance is 5; it takes a number from 0.005 to 1" */
  readonly problem: string;
  /** With the remedy: "...; change it, or leave it out for 0.1" */
  readonly text: string;
}

type Issue = z.core.$ZodIssue;
type Path = readonly PropertyKey[];

const LONGEST_VALUE = 60;
/** Letters that may be wrong in the name of a setting that is offered in its place. */
const MOST_TYPOS = 3;

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
    .map(({ name, problem, text }) => ({ name, problem, text }));
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
    return [{ name: "", at, problem: text, text }];
  }
  const name = String(first);
  const value = valueAt(given, path);
  const found = value === undefined ? "is missing" : `is ${shown(value)}`;
  const rule = issue.code === "custom" ? issue.message : `it takes ${ruleAt(path)}`;
  const remedy = path.length > 1 || value === undefined ? "correct it" : `change it, or ${standardOf(name)}`;
  const problem = `${labelOf(path)} ${found}; ${rule}`;
  return [{ name, at, problem, text: `${problem}; ${remedy}` }];
}

function unknownKey(path: Path, key: string): LocatedFault {
  const at = [...path, key].join(".");
  const [first] = path;
  if (first !== undefined) {
    const problem = `${labelOf(path)} has "${key}"; it takes ${ruleAt(path)}`;
    return { name: String(first), at, problem, text: `${problem}; leave "${key}" out` };
  }
  const meant = Object.keys(settingsSchema.shape)
    .map((name) => ({ name, edits: editDistance(key.toLowerCase(), name.toLowerCase(), MOST_TYPOS) }))
    .filter(({ edits }) => edits <= Math.min(MOST_TYPOS, key.length / 2))
    .sort((a, b) => a.edits - b.edits)[0];
  const remedy = meant === undefined ? "leave it out" : `"${meant.name}" may be meant`;
  const problem = `"${key}" is the name of no setting`;
  return { name: key, at, problem, text: `${problem}; ${remedy}` };
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

function ruleAt(path: Path): string {
  let nodes: readonly RuleNode[] = [z.toJSONSchema(settingsSchema, { io: "input" })];
  for (const part of path) {
    nodes = nodes.flatMap((node) => {
      const inside = typeof part === "number" ? node.items : node.properties?.[String(part)];
      return typeof inside !== "object" || Array.isArray(inside) ? [] : waysOf(inside);
    });
  }
  return ruleOf(nodes);
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
