import type { Area } from "../model/area";
import { HostError } from "../model/host-error";
import { isBag, type HostObject, type RangeTarget } from "./targets";

/** The arguments of a call, read with the type the member needs; a wrong type is InvalidArgument. */
export class Arguments {
  constructor(
    private readonly values: readonly unknown[],
    readonly location: string,
  ) {}

  get count(): number {
    return this.values.length;
  }

  raw(index: number): unknown {
    return this.values[index] ?? null;
  }

  has(index: number): boolean {
    return this.raw(index) !== null;
  }

  fail(message: string): never {
    throw new HostError("InvalidArgument", message, this.location);
  }

  text(index: number): string {
    const value = this.raw(index);
    if (typeof value !== "string")
      this.fail(`argument ${String(index + 1)} is ${describe(value)}, text expected`);
    return value;
  }

  optionalText(index: number): string | null {
    return this.has(index) ? this.text(index) : null;
  }

  number(index: number): number {
    const value = this.raw(index);
    if (typeof value !== "number" || !Number.isFinite(value)) {
      this.fail(`argument ${String(index + 1)} is ${describe(value)}, a number expected`);
    }
    return value;
  }

  integer(index: number, minimum: number, maximum: number): number {
    const value = this.number(index);
    if (!Number.isInteger(value) || value < minimum || value > maximum) {
      this.fail(
        `argument ${String(index + 1)} is ${String(value)}, a whole number from ${String(minimum)} to ${String(maximum)} expected`,
      );
    }
    return value;
  }

  optionalNumber(index: number): number | null {
    return this.has(index) ? this.number(index) : null;
  }

  flag(index: number, fallback: boolean): boolean {
    const value = this.raw(index);
    if (value === null) return fallback;
    if (typeof value !== "boolean")
      this.fail(`argument ${String(index + 1)} is ${describe(value)}, true or false expected`);
    return value;
  }

  /** A name of an enumeration, compared exactly, as the client's enumerations spell them. */
  choice<T extends string>(index: number, choices: readonly T[], fallback?: T): T {
    const value = this.raw(index);
    if (value === null && fallback !== undefined) return fallback;
    const found = choices.find((choice) => choice === value);
    if (found === undefined) {
      this.fail(`argument ${String(index + 1)} is ${describe(value)}, one of ${choices.join(", ")} expected`);
    }
    return found;
  }

  object(index: number): HostObject | null {
    const value = this.raw(index);
    return value instanceof ObjectArgument ? value.object : null;
  }

  range(index: number): RangeTarget {
    const object = this.object(index);
    if (object === null || isBag(object) || object.type !== "Range") {
      this.fail(`argument ${String(index + 1)} is no Range`);
    }
    return object.target;
  }

  record(index: number): Record<string, unknown> {
    const value = this.raw(index);
    if (!isRecord(value))
      this.fail(`argument ${String(index + 1)} is ${describe(value)}, an object expected`);
    return value;
  }
}

/** An object of the API that stands as an argument. */
export class ObjectArgument {
  constructor(readonly object: HostObject) {}
}

export function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

function describe(value: unknown): string {
  if (value === null || value === undefined) return "nothing";
  if (typeof value === "string") return `"${value.slice(0, 60)}"`;
  if (typeof value === "number" || typeof value === "boolean") return String(value);
  return Array.isArray(value) ? "a list" : "an object";
}

export function sameArea(one: Area, other: Area): boolean {
  return (
    one.top === other.top &&
    one.left === other.left &&
    one.bottom === other.bottom &&
    one.right === other.right
  );
}
