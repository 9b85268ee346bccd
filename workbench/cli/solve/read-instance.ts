import { InputProblem, reasonOf } from "../input-problem";
import { JsonPart } from "./json-part";
import type { Metric, NeutralInstance, NeutralMeasure, Points } from "./neutral-instance";

const FORMAT = "evenfield-instance/1";
const METRICS: readonly Metric[] = ["euclidean", "euclidean-truncated", "haversine-km", "matrix"];

/**
 * Reads one instance strictly: what the format does not allow is said, never guessed.
 *
 * @throws InputProblem with one line: the place in the file, what stands there, what must
 */
export function readInstance(text: string, file: string): NeutralInstance {
  const root = new JsonPart(parse(text, file), file, "the file");
  const format = root.at("format").value;
  if (format !== FORMAT) root.at("format").refuse(`must be "${FORMAT}"`);

  const metric = metricOf(root.at("metric"));
  const units = root.at("units");
  const territories = root.at("territories");
  const unitCount = units.at("count").count();
  const territoryCount = territories.at("count").count();
  const sizes = { unitCount, territoryCount };

  const costs = metric === "matrix" ? readCosts(root.at("costs"), sizes) : null;
  const homes = metric === "matrix" ? null : readPoints(territories, territoryCount, metric, "homes");
  const place = readPoints(units, unitCount, metric, "units");
  if (metric !== "matrix" && place === null) units.at("x").refuse("must list where the units are");
  const isGreenfield =
    costs === null ? homes === null : costs.columns === unitCount && unitCount !== territoryCount;
  if (isGreenfield && territoryCount > unitCount) {
    territories
      .at("count")
      .refuse(`must be at most the ${unitCount} units, each territory having one as its centre`);
  }
  return {
    name: root.at("name").textOr(file),
    ...sizes,
    metric,
    power: powerOf(root.at("power"), metric),
    weights:
      metric === "matrix" || root.at("weights").isMissing ? null : weightsOf(root.at("weights"), unitCount),
    units: place,
    homes,
    isGreenfield,
    measures: readMeasures(root, isGreenfield, sizes),
    costs: costs?.values ?? null,
    neighbours: root.at("adjacency").isMissing ? null : readPairs(root.at("adjacency"), unitCount),
    bestKnown: root.at("best").isMissing ? null : root.at("best").at("value").numberOr(null),
  };
}

interface Sizes {
  readonly unitCount: number;
  readonly territoryCount: number;
}

function parse(text: string, file: string): unknown {
  try {
    // Some editors put a byte order mark first.
    return JSON.parse(text.replace(/^\uFEFF/, ""));
  } catch (error) {
    throw new InputProblem([`${file} is not JSON (${reasonOf(error)}); an instance of ${FORMAT} is needed`]);
  }
}

function metricOf(part: JsonPart): Metric {
  const metric = METRICS.find((known) => known === part.value);
  return metric ?? part.refuse(`must be one of ${METRICS.map((known) => `"${known}"`).join(", ")}`);
}

function powerOf(part: JsonPart, metric: Metric): 1 | 2 {
  if (part.value === 1 || part.value === 2) return part.value;
  // Costs that are written out have no power.
  return metric === "matrix" ? 1 : part.refuse("must be 1 or 2");
}

function weightsOf(part: JsonPart, unitCount: number): Float64Array {
  return part.numbers(unitCount, "unit", (weight) => weight >= 0 || "must be at least 0");
}

function readPoints(part: JsonPart, count: number, metric: Metric, what: string): Points | null {
  const [x, y] = [part.at("x"), part.at("y")];
  if (x.isMissing && y.isMissing) return null;
  if (metric !== "haversine-km") return { x: x.numbers(count, what), y: y.numbers(count, what) };
  const within = (most: number) => (degrees: number) =>
    Math.abs(degrees) <= most || `must lie between -${most} and ${most} degrees`;
  return { x: x.numbers(count, what, within(360)), y: y.numbers(count, what, within(90)) };
}

function readCosts(part: JsonPart, sizes: Sizes): { values: Float64Array; columns: number } {
  const { unitCount, territoryCount } = sizes;
  const columns = part.at(0).length("cost");
  if (columns !== territoryCount && columns !== unitCount) {
    part
      .at(0)
      .refuse(
        `must have a cost for each of the ${territoryCount} territories, or of the ${unitCount} units when greenfield`,
      );
  }
  return { values: part.rows(unitCount, columns), columns };
}

/** Measures of the units first, then those whose load depends on the territory. */
function readMeasures(root: JsonPart, isGreenfield: boolean, sizes: Sizes): NeutralMeasure[] {
  const { unitCount, territoryCount } = sizes;
  const plain = root.at("units").at("measures");
  const byTerritory = root.at("loads");
  const measures: NeutralMeasure[] = [];
  const positive = (amount: number) => amount >= 0 || "must be at least 0";
  const replaced = new Set(byTerritory.isMissing ? [] : byTerritory.keys());
  for (const name of plain.isMissing ? [] : plain.keys()) {
    if (replaced.has(name)) continue;
    const load = plain.at(name).numbers(unitCount, "unit", positive);
    measures.push({ name, load, dependsOnTerritory: false, ...limitsOf(root, name, territoryCount) });
  }
  for (const name of replaced) {
    if (isGreenfield) byTerritory.refuse("must be absent where territories have no homes to depend on");
    const load = byTerritory.at(name).rows(unitCount, territoryCount, positive);
    measures.push({ name, load, dependsOnTerritory: true, ...limitsOf(root, name, territoryCount) });
  }
  if (measures.length === 0)
    plain.refuse('must name at least one measure, as in {"demand": [...]}, or "loads" must');
  const known = new Set(measures.map((measure) => measure.name));
  for (const side of ["min", "max"] as const) {
    const limits = root.at("territories").at(side);
    for (const name of limits.isMissing ? [] : limits.keys()) {
      if (!known.has(name))
        limits.at(name).refuse(`must be a measure of the units: ${[...known].join(", ")}`);
    }
  }
  return measures;
}

function limitsOf(root: JsonPart, name: string, territoryCount: number): Pick<NeutralMeasure, "min" | "max"> {
  const side = (which: "min" | "max", without: number): Float64Array => {
    const limits = root.at("territories").at(which);
    const limit = limits.isMissing ? limits : limits.at(name);
    if (limit.isMissing) return new Float64Array(territoryCount).fill(without);
    return limit.numbers(territoryCount, "territory");
  };
  return { min: side("min", 0), max: side("max", Number.POSITIVE_INFINITY) };
}

function readPairs(part: JsonPart, unitCount: number): Int32Array {
  const pairs = part.rows(
    part.length("pair of neighbours"),
    2,
    (unit) =>
      (Number.isInteger(unit) && unit >= 0 && unit < unitCount) || `must be a unit, 0 to ${unitCount - 1}`,
  );
  return Int32Array.from(pairs);
}
