/** The parts of evenfield-instance/1, written out by a test. */
export interface NeutralFile {
  readonly format: "evenfield-instance/1";
  readonly name?: string;
  readonly metric: "euclidean" | "euclidean-truncated" | "haversine-km" | "matrix";
  readonly power: 1 | 2;
  readonly weights?: readonly number[] | null;
  readonly units: {
    readonly count: number;
    readonly x?: readonly number[];
    readonly y?: readonly number[];
    readonly measures?: Readonly<Record<string, readonly number[]>>;
  };
  readonly territories: {
    readonly count: number;
    readonly x?: readonly number[];
    readonly y?: readonly number[];
    readonly min?: Readonly<Record<string, readonly number[]>>;
    readonly max?: Readonly<Record<string, readonly number[]>>;
  };
  readonly costs?: readonly (readonly number[])[];
  readonly loads?: Readonly<Record<string, readonly (readonly number[])[]>>;
  readonly adjacency?: readonly (readonly [number, number])[];
  readonly best?: { readonly value: number | null; readonly infeasible?: boolean } | null;
}

/** The parts of evenfield-solution/1. */
export interface SolutionFile {
  readonly format: string;
  readonly assignment: readonly number[];
  readonly centres?: readonly number[];
  readonly objective: number;
  readonly bound: number | null;
  readonly feasible: boolean;
  readonly seconds: number;
}

/** An oracle for tiny instances: objective and rules by the letter of the format, one unit at a time. */
export function judge(
  file: NeutralFile,
  assignment: readonly number[],
  centres: readonly number[] | undefined,
): { readonly objective: number; readonly feasible: boolean } {
  let objective = 0;
  assignment.forEach((territory, unit) => {
    objective += costOf(file, unit, centres === undefined ? territory : at(centres, territory));
  });
  const territories = Array.from({ length: file.territories.count }, (_, territory) => territory);
  const feasible = territories.every((territory) => {
    const members = assignment.flatMap((of, unit) => (of === territory ? [unit] : []));
    if (centres !== undefined && !members.includes(at(centres, territory))) return false;
    return keepsLimits(file, territory, members) && isConnected(file, members);
  });
  return { objective, feasible };
}

/** Least objective of all feasible answers, by trying every one; null when there is none. */
export function leastObjective(file: NeutralFile): number | null {
  let least: number | null = null;
  const visit = (assignment: readonly number[], centres: readonly number[] | undefined): void => {
    if (assignment.length < file.units.count) {
      for (let territory = 0; territory < file.territories.count; territory++) {
        visit([...assignment, territory], centres);
      }
      return;
    }
    const { objective, feasible } = judge(file, assignment, centres);
    if (feasible && (least === null || objective < least)) least = objective;
  };
  if (isGreenfield(file)) {
    for (const centres of subsets(file.units.count, file.territories.count)) visit([], centres);
  } else visit([], undefined);
  return least;
}

function isGreenfield(file: NeutralFile): boolean {
  if (file.metric === "matrix") return file.costs?.[0]?.length === file.units.count;
  return file.territories.x === undefined;
}

function subsets(count: number, size: number, from = 0): number[][] {
  if (size === 0) return [[]];
  const found: number[][] = [];
  for (let first = from; first <= count - size; first++) {
    for (const rest of subsets(count, size - 1, first + 1)) found.push([first, ...rest]);
  }
  return found;
}

function costOf(file: NeutralFile, unit: number, target: number): number {
  if (file.metric === "matrix") return at(file.costs?.[unit] ?? [], target);
  const to = isGreenfield(file) ? file.units : file.territories;
  const [x, y] = [at(file.units.x ?? [], unit), at(file.units.y ?? [], unit)];
  const [toX, toY] = [at(to.x ?? [], target), at(to.y ?? [], target)];
  let distance = Math.hypot(x - toX, y - toY);
  if (file.metric === "euclidean-truncated") distance = Math.floor(distance);
  if (file.metric === "haversine-km") distance = arcKm(x, y, toX, toY);
  return (file.weights?.[unit] ?? 1) * distance ** file.power;
}

/** By the spherical law of cosines, as nothing else here does. */
function arcKm(longitudeA: number, latitudeA: number, longitudeB: number, latitudeB: number): number {
  const [a, b, turn] = [latitudeA, latitudeB, longitudeB - longitudeA].map(
    (degrees) => (degrees * Math.PI) / 180,
  );
  const cosine =
    Math.sin(a ?? 0) * Math.sin(b ?? 0) + Math.cos(a ?? 0) * Math.cos(b ?? 0) * Math.cos(turn ?? 0);
  return 6371.0088 * Math.acos(Math.min(1, cosine));
}

function keepsLimits(file: NeutralFile, territory: number, members: readonly number[]): boolean {
  const names = new Set([...Object.keys(file.units.measures ?? {}), ...Object.keys(file.loads ?? {})]);
  return [...names].every((name) => {
    const loads = file.loads?.[name];
    const amount = (unit: number): number =>
      loads === undefined ? at(file.units.measures?.[name] ?? [], unit) : at(loads[unit] ?? [], territory);
    const sum = members.reduce((total, unit) => total + amount(unit), 0);
    const low = file.territories.min?.[name]?.[territory] ?? 0;
    const high = file.territories.max?.[name]?.[territory] ?? Number.POSITIVE_INFINITY;
    return sum >= low - 1e-9 && sum <= high + 1e-9;
  });
}

function isConnected(file: NeutralFile, members: readonly number[]): boolean {
  if (file.adjacency === undefined || members.length === 0) return true;
  const reached = new Set([at(members, 0)]);
  for (const unit of reached) {
    for (const [a, b] of file.adjacency) {
      const next = a === unit ? b : b === unit ? a : unit;
      if (members.includes(next)) reached.add(next);
    }
  }
  return reached.size === members.length;
}

function at(numbers: readonly number[], index: number): number {
  const number = numbers[index];
  if (number === undefined) throw new RangeError(`no number at ${index} of ${numbers.length}`);
  return number;
}
