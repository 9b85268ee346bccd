/**
 * Cells of typed arrays inside their bounds. The engine's loops only index what they have
 * sized themselves, so a cell is always there; one function per array type keeps the
 * compiled loops fast.
 */

export function real(values: Float64Array, index: number): number {
  return values[index] as number;
}

export function whole(values: Int32Array, index: number): number {
  return values[index] as number;
}

export function flag(values: Uint8Array, index: number): number {
  return values[index] as number;
}

/** values[index] += amount */
export function add(values: Float64Array, index: number, amount: number): void {
  values[index] = (values[index] as number) + amount;
}

/** The same values with as much room again. */
export function roomierReals(values: Float64Array): Float64Array {
  const larger = new Float64Array(values.length * 2);
  larger.set(values);
  return larger;
}

/** The same values with as much room again. */
export function roomierWholes(values: Int32Array): Int32Array {
  const larger = new Int32Array(values.length * 2);
  larger.set(values);
  return larger;
}
