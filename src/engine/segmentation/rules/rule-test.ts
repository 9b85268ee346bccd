import { flag, real } from "../../alignment/typed-cell";
import type { AccountTable } from "../../model/account-table";
import type { OtherColumn } from "../../model/other-column";
import type { RuleCondition, SegmentRule } from "./rule";

/** Whether a rule holds for an account. */
type Test = (account: number) => boolean;

/**
 * All conditions of a rule as one test; a text is judged once, however many accounts have it.
 *
 * @param others the cells of columns that no field reads, by header
 */
export function testOf(
  rule: SegmentRule,
  accounts: AccountTable,
  others: ReadonlyMap<string, OtherColumn["cells"]>,
): Test {
  const tests = rule.conditions.map((condition) => conditionTest(condition, accounts, others));
  return (account) => tests.every((test) => test(account));
}

function conditionTest(
  condition: RuleCondition,
  accounts: AccountTable,
  others: ReadonlyMap<string, OtherColumn["cells"]>,
): Test {
  const { field, kind, label } = condition.column;
  if (field === null) {
    const cells = others.get(label);
    if (cells === undefined) throw new RangeError(`the cells of “${label}” were not read`);
    return cells instanceof Float64Array ? numberTest(condition, cells) : textTest(condition, cells);
  }
  if (kind === "text") return textTest(condition, accounts[field as TextField]);
  if (kind === "yes or no") {
    const wished = condition.operator !== "is not";
    return (account) => (flag(accounts.lock, account) === condition.number) === wished;
  }
  return numberTest(condition, accounts[field as NumberField]);
}

type FieldOf<Column> = {
  [Name in keyof AccountTable]-?: AccountTable[Name] extends Column ? Name : never;
}[keyof AccountTable];
type NumberField = FieldOf<Float64Array>;
type TextField = Extract<FieldOf<readonly string[]>, NonNullable<RuleCondition["column"]["field"]>>;

function textTest(condition: RuleCondition, column: readonly string[]): Test {
  const judged = new Map<string, boolean>();
  const judge = textJudge(condition);
  return (account) => {
    const text = column[account] ?? "";
    let holds = judged.get(text);
    if (holds === undefined) {
      holds = judge(text.trim().toLowerCase());
      judged.set(text, holds);
    }
    return holds;
  };
}

function textJudge({ operator, texts }: RuleCondition): (cell: string) => boolean {
  const wished = texts.map((text) => text.trim().toLowerCase());
  const [first = ""] = wished;
  switch (operator) {
    case "is":
    case "is one of":
      return (cell) => wished.includes(cell);
    case "is not":
      return (cell) => cell !== first;
    case "contains":
      return (cell) => cell.includes(first);
    case "starts with":
      return (cell) => cell.startsWith(first);
    case "is blank":
      return (cell) => cell === "";
    case "is not blank":
      return (cell) => cell !== "";
    case ">=":
    case "<=":
    case ">":
    case "<":
      throw new RangeError(`text compared by ${operator}; texts have no size`);
  }
}

/** A blank number is neither more nor less than any, and is not equal to any. */
function numberTest({ operator, number, texts }: RuleCondition, column: Float64Array): Test {
  const value = (account: number): number => real(column, account);
  switch (operator) {
    case "is":
      return (account) => value(account) === number;
    case "is not":
      return (account) => value(account) !== number;
    case "is one of": {
      const wished = new Set(texts.map(Number));
      return (account) => wished.has(value(account));
    }
    case "is blank":
      return (account) => Number.isNaN(value(account));
    case "is not blank":
      return (account) => !Number.isNaN(value(account));
    case ">=":
      return (account) => value(account) >= number;
    case "<=":
      return (account) => value(account) <= number;
    case ">":
      return (account) => value(account) > number;
    case "<":
      return (account) => value(account) < number;
    case "contains":
    case "starts with":
      throw new RangeError(`a number compared by ${operator}; only texts can be`);
  }
}
