import { nameKey } from "./header-words";

/** Values that have no partner in another sheet: each once, with its first row and how often it stands. */
export class UnknownValues {
  private readonly seen = new Map<string, { value: string; row: number; count: number }>();

  add(value: string, row: number): void {
    const key = nameKey(value);
    const entry = this.seen.get(key);
    if (entry === undefined) this.seen.set(key, { value, row, count: 1 });
    else entry.count += 1;
  }

  /** Tells each value in the order of first rows. */
  report(tell: (value: string, row: number, count: number) => void): void {
    for (const { value, row, count } of this.seen.values()) tell(value, row, count);
  }
}
