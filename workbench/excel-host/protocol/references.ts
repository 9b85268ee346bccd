import type { Area } from "../model/area";
import type { Sheet } from "../model/sheet";
import type { RangeAreasTarget, RangeTarget } from "./targets";

/** A range or a union of ranges that the client keeps across requests. */
type Referable =
  | { readonly type: "Range"; readonly target: RangeTarget }
  | { readonly type: "RangeAreas"; readonly target: RangeAreasTarget };

/** Ranges that the client refers to by id until it removes the reference. */
export class References {
  private readonly objects = new Map<string, Referable>();
  private readonly ids = new WeakMap<object, string>();
  private next = 1;

  get count(): number {
    return this.objects.size;
  }

  /** The id of a range, the same for the same object. */
  keep(object: Referable): string {
    const known = this.ids.get(object.target);
    if (known !== undefined && this.objects.has(known)) return known;
    const id = `R${String(this.next++)}`;
    this.objects.set(id, object);
    this.ids.set(object.target, id);
    return id;
  }

  find(id: string): Referable | undefined {
    return this.objects.get(id);
  }

  remove(id: string): void {
    this.objects.delete(id);
  }

  clear(): void {
    this.objects.clear();
  }

  /** Moves the ranges of a sheet; `move` gives null for a range that is gone, which is forgotten. */
  move(sheet: Sheet, move: (area: Area) => Area | null): void {
    for (const [id, object] of this.objects) {
      if (object.target.sheet !== sheet) continue;
      if (object.type === "RangeAreas") {
        object.target.areas = object.target.areas.flatMap((area) => move(area) ?? []);
        continue;
      }
      const area = move(object.target.area);
      if (area) object.target.area = area;
      else this.objects.delete(id);
    }
  }

  forgetSheet(sheet: Sheet): void {
    for (const [id, object] of this.objects) if (object.target.sheet === sheet) this.objects.delete(id);
  }
}
