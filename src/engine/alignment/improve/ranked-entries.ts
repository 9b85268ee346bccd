import { flag, real, whole } from "../typed-cell";

/**
 * Many short lists of units in flat arrays, each list in order of (key, unit). While lists
 * are filled with offer() each is a heap with its last entry on top, so that the best few
 * of many cost little; sort() must follow before they are read or inserted into.
 */
export class RankedEntries {
  /** Entries of all lists; list l has those from begin(l) to end(l). */
  unit = new Int32Array(0);
  key = new Float64Array(0);
  delta = new Float64Array(0);
  private used = 0;
  private readonly first: Int32Array;
  private readonly room: Int32Array;
  private readonly lengths: Int32Array;
  private readonly cut: Uint8Array;

  constructor(readonly count: number) {
    this.first = new Int32Array(count);
    this.room = new Int32Array(count);
    this.lengths = new Int32Array(count);
    this.cut = new Uint8Array(count);
  }

  begin(list: number): number {
    return whole(this.first, list);
  }

  end(list: number): number {
    return whole(this.first, list) + whole(this.lengths, list);
  }

  length(list: number): number {
    return whole(this.lengths, list);
  }

  /** True when entries were dropped for want of room. */
  isCut(list: number): boolean {
    return flag(this.cut, list) === 1;
  }

  empty(list: number): void {
    this.lengths[list] = 0;
    this.cut[list] = 0;
  }

  /** Makes room for so many entries of all lists at once. */
  expect(entries: number): void {
    if (entries > this.unit.length) this.grow(entries);
  }

  /** Makes sure that the list can hold so many entries; those it has stay. */
  reserve(list: number, wanted: number): void {
    if (wanted <= whole(this.room, list)) return;
    if (this.used + wanted > this.unit.length) this.grow(this.used + wanted);
    const from = whole(this.first, list);
    const to = from + whole(this.lengths, list);
    this.unit.copyWithin(this.used, from, to);
    this.key.copyWithin(this.used, from, to);
    this.delta.copyWithin(this.used, from, to);
    this.first[list] = this.used;
    this.room[list] = wanted;
    this.used += wanted;
  }

  /** Adds to a heap; where it is full, the last entry makes way. The list needs room for `most` or all. */
  offer(list: number, unit: number, key: number, delta: number, most: number): void {
    const base = whole(this.first, list);
    const length = whole(this.lengths, list);
    if (length < most) {
      this.lengths[list] = length + 1;
      this.siftUp(base, length, unit, key, delta);
      return;
    }
    this.cut[list] = 1;
    if (this.isBefore(unit, key, base)) this.siftDown(base, most, unit, key, delta);
  }

  /** Makes a heap a list in order. */
  sort(list: number): void {
    const base = whole(this.first, list);
    for (let last = whole(this.lengths, list) - 1; last > 0; last--) {
      const unit = whole(this.unit, base + last);
      const key = real(this.key, base + last);
      const delta = real(this.delta, base + last);
      this.set(base + last, whole(this.unit, base), real(this.key, base), real(this.delta, base));
      this.siftDown(base, last, unit, key, delta);
    }
  }

  /** Adds to a list in order, unless it is there; where `most` are reached the last is dropped. */
  insert(list: number, unit: number, key: number, delta: number, most: number): void {
    const place = this.placeOf(list, unit, key);
    const length = whole(this.lengths, list);
    const there = whole(this.first, list) + place;
    if (place < length && whole(this.unit, there) === unit && real(this.key, there) === key) return;
    if (length >= most) this.cut[list] = 1;
    if (place >= most) return;
    const kept = Math.min(length, most - 1);
    if (kept + 1 > whole(this.room, list)) this.reserve(list, Math.min(most, 2 * kept + 4));
    const at = whole(this.first, list) + place;
    const end = whole(this.first, list) + kept;
    this.unit.copyWithin(at + 1, at, end);
    this.key.copyWithin(at + 1, at, end);
    this.delta.copyWithin(at + 1, at, end);
    this.set(at, unit, key, delta);
    this.lengths[list] = kept + 1;
  }

  /** Where the entry is or belongs, from the beginning of its list. */
  private placeOf(list: number, unit: number, key: number): number {
    const base = whole(this.first, list);
    let low = 0;
    let high = whole(this.lengths, list);
    while (low < high) {
      const middle = (low + high) >> 1;
      if (this.isBefore(unit, key, base + middle)) high = middle;
      else if (whole(this.unit, base + middle) === unit && real(this.key, base + middle) === key)
        return middle;
      else low = middle + 1;
    }
    return low;
  }

  private isBefore(unit: number, key: number, at: number): boolean {
    const there = real(this.key, at);
    return key < there || (key === there && unit < whole(this.unit, at));
  }

  private siftUp(base: number, hole: number, unit: number, key: number, delta: number): void {
    let child = hole;
    while (child > 0) {
      const parent = (child - 1) >> 1;
      if (this.isBefore(unit, key, base + parent)) break;
      this.copy(base + child, base + parent);
      child = parent;
    }
    this.set(base + child, unit, key, delta);
  }

  private siftDown(base: number, length: number, unit: number, key: number, delta: number): void {
    let parent = 0;
    for (;;) {
      let child = 2 * parent + 1;
      if (child >= length) break;
      if (child + 1 < length) {
        const right = base + child + 1;
        if (!this.isBefore(whole(this.unit, right), real(this.key, right), base + child)) child++;
      }
      if (!this.isBefore(unit, key, base + child)) break;
      this.copy(base + parent, base + child);
      parent = child;
    }
    this.set(base + parent, unit, key, delta);
  }

  private copy(to: number, from: number): void {
    this.set(to, whole(this.unit, from), real(this.key, from), real(this.delta, from));
  }

  private set(at: number, unit: number, key: number, delta: number): void {
    this.unit[at] = unit;
    this.key[at] = key;
    this.delta[at] = delta;
  }

  private grow(wanted: number): void {
    const size = Math.max(wanted, 2 * this.unit.length, 1024);
    const unit = new Int32Array(size);
    const key = new Float64Array(size);
    const delta = new Float64Array(size);
    unit.set(this.unit);
    key.set(this.key);
    delta.set(this.delta);
    this.unit = unit;
    this.key = key;
    this.delta = delta;
  }
}
