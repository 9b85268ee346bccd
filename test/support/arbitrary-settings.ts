import fc, { type Arbitrary } from "fast-check";
import { z } from "zod";
import { settingsSchema, type Settings } from "../../src/engine/model/settings";

/** What of JSON Schema the settings are told in. */
interface Shape {
  readonly type?: string | readonly string[];
  readonly const?: unknown;
  readonly enum?: readonly unknown[];
  readonly anyOf?: readonly Shape[];
  readonly properties?: Readonly<Record<string, Shape>>;
  readonly required?: readonly string[];
  readonly items?: Shape;
  readonly prefixItems?: readonly Shape[];
  readonly minItems?: number;
  readonly maxItems?: number;
  readonly minLength?: number;
  readonly maxLength?: number;
  readonly pattern?: string;
  readonly minimum?: number;
  readonly maximum?: number;
  readonly exclusiveMinimum?: number;
  readonly exclusiveMaximum?: number;
}

/** Words of lists and signs that cells, files and formulas give a meaning to. */
const text = fc.oneof(
  fc.string({ unit: "binary", maxLength: 30 }),
  fc.constantFrom(
    "=1+1",
    "'quoted",
    "\tx",
    "a\r\nb",
    "\u202Efdp",
    "\u0085next",
    "\uFFFE",
    '"}',
    "\\u0041",
    "Ärzte 東",
  ),
);

function valueOf(shape: Shape): Arbitrary<unknown> {
  if (shape.const !== undefined) return fc.constant(shape.const);
  if (shape.enum) return fc.constantFrom(...shape.enum);
  if (shape.anyOf) return fc.oneof(...shape.anyOf.map(valueOf));
  if (Array.isArray(shape.type))
    return fc.oneof(...shape.type.map((type: string) => valueOf({ ...shape, type })));
  const { minimum = shape.exclusiveMinimum, maximum = shape.exclusiveMaximum } = shape;
  switch (String(shape.type)) {
    case "null":
      return fc.constant(null);
    case "boolean":
      return fc.boolean();
    case "integer":
      return fc.integer({ min: Math.max(minimum ?? -1e9, -1e9), max: Math.min(maximum ?? 1e9, 1e9) });
    case "number": {
      const range = { min: minimum ?? -1e12, max: maximum ?? 1e12, noNaN: true };
      // No minus zero, which no sheet tells from zero.
      return fc.double(range).map((value) => value + 0);
    }
    case "string": {
      const { pattern, minLength = 0, maxLength = 60 } = shape;
      if (pattern !== undefined)
        return fc
          .date({ min: new Date("2000-01-01"), max: new Date("2099-12-31"), noInvalidDate: true })
          .map((day) => day.toISOString().slice(0, 10));
      return text.filter((one) => one.length >= minLength).map((one) => one.slice(0, maxLength));
    }
    case "array":
      return fc.array(valueOf(shape.items ?? {}), {
        minLength: shape.minItems ?? 0,
        maxLength: Math.min(shape.maxItems ?? 4, 4),
      });
    case "object":
      return fc.record(
        Object.fromEntries(Object.entries(shape.properties ?? {}).map(([key, part]) => [key, valueOf(part)])),
      );
    default:
      throw new RangeError(`settings are told in another way: ${JSON.stringify(shape)}`);
  }
}

/** Settings that the schema takes, any of their keys away from its default; every range of the schema is used. */
export function arbitrarySettings(): Arbitrary<Settings> {
  const { properties = {} } = z.toJSONSchema(settingsSchema, { io: "input" }) as Shape;
  const given = fc
    .uniqueArray(fc.constantFrom(...Object.keys(properties)), { minLength: 1, maxLength: 8 })
    .chain((keys) => fc.record(Object.fromEntries(keys.map((key) => [key, valueOf(properties[key] ?? {})]))));
  return given
    .map((one) => settingsSchema.safeParse(one))
    .filter(({ success }) => success)
    .map(({ data }) => data as Settings);
}
