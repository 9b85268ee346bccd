import { InputProblem } from "../input-problem";

/** True, or the rule that the number breaks. */
type Rule = (value: number) => true | string;

/** A value inside a JSON file that knows where it stands, so that a refusal can say it. */
export class JsonPart {
  constructor(
    readonly value: unknown,
    private readonly file: string,
    private readonly where: string,
  ) {}

  get isMissing(): boolean {
    return this.value === undefined || this.value === null;
  }

  /** @throws InputProblem in one line: place, what stands there, the rule */
  refuse(rule: string): never {
    throw new InputProblem([`${this.file}: ${this.where} is ${shown(this.value)}; it ${rule}`]);
  }

  /** The part below a name or at a position; missing parts may be asked for their parts' absence only. */
  at(key: string | number): JsonPart {
    const path = typeof key === "number" ? `${this.where}[${key}]` : this.child(key);
    if (typeof key === "number") return new JsonPart(this.list()[key], this.file, path);
    return new JsonPart(this.record()[key], this.file, path);
  }

  keys(): string[] {
    return Object.keys(this.record());
  }

  textOr(otherwise: string): string {
    return typeof this.value === "string" && this.value !== "" ? this.value : otherwise;
  }

  numberOr<Otherwise>(otherwise: Otherwise): number | Otherwise {
    return typeof this.value === "number" ? this.value : otherwise;
  }

  /** A whole number from 1 to ten million. */
  count(): number {
    const { value } = this;
    if (typeof value === "number" && Number.isInteger(value) && value >= 1 && value <= 1e7) return value;
    return this.refuse("must be a whole number from 1 to 10,000,000");
  }

  /** Length of a list that must not be empty. */
  length(what: string): number {
    const { length } = this.list();
    return length > 0 ? length : this.refuse(`must list at least one ${what}`);
  }

  /** One finite number for each unit, territory or home. */
  numbers(count: number, what: string, rule: Rule = () => true): Float64Array {
    const numbers = new Float64Array(count);
    this.copyNumbers(numbers, 0, count, what, rule);
    return numbers;
  }

  /** A matrix of finite numbers, row after row. */
  rows(rowCount: number, columnCount: number, rule: Rule = () => true): Float64Array {
    const rows = this.list();
    if (rows.length !== rowCount) this.refuseLength(rows.length, rowCount, "row");
    const numbers = new Float64Array(rowCount * columnCount);
    for (let row = 0; row < rowCount; row++) {
      new JsonPart(rows[row], this.file, `${this.where}[${row}]`).copyNumbers(
        numbers,
        row * columnCount,
        columnCount,
        "column",
        rule,
      );
    }
    return numbers;
  }

  private copyNumbers(to: Float64Array, from: number, count: number, what: string, rule: Rule): void {
    const list = this.list();
    if (list.length !== count) this.refuseLength(list.length, count, what);
    for (let at = 0; at < count; at++) {
      const value = list[at];
      if (typeof value !== "number" || !Number.isFinite(value)) this.at(at).refuse("must be a finite number");
      const verdict = rule(value as number);
      if (verdict !== true) this.at(at).refuse(verdict);
      to[from + at] = value as number;
    }
  }

  private refuseLength(found: number, needed: number, what: string): never {
    throw new InputProblem([
      `${this.file}: ${this.where} has ${found} numbers or rows; it must have ${needed}, one for each ${what}`,
    ]);
  }

  private child(key: string): string {
    return this.where === "the file" ? key : `${this.where}.${key}`;
  }

  private list(): readonly unknown[] {
    return Array.isArray(this.value) ? this.value : this.refuse("must be a list");
  }

  private record(): Readonly<Record<string, unknown>> {
    const { value } = this;
    if (typeof value === "object" && value !== null && !Array.isArray(value)) return { ...value };
    return this.refuse("must be an object");
  }
}

/** Short enough for one line of a terminal. */
function shown(value: unknown): string {
  if (value === undefined) return "missing";
  const text = JSON.stringify(value);
  return text.length <= 60 ? text : `${text.slice(0, 57)}...`;
}
