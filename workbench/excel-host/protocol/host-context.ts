import type { Area } from "../model/area";
import type { Book } from "../model/book";
import { BookEditor } from "../model/book-editor";
import type { Calculator } from "../model/calculator";
import { HostError } from "../model/host-error";
import type { Sheet } from "../model/sheet";
import type { EventHub } from "./event-hub";
import type { FaultPlan } from "./fault-plan";
import type { Schema } from "./schema";
import { NewWorkbooks } from "./new-workbooks";
import { References } from "./references";
import type { BoundObject, ClassName, HostObject, Targets } from "./targets";

/** What the members of all classes work with. */
export class HostContext {
  readonly references = new References();
  readonly editor: BookEditor;
  /** Members that requests have touched, "Range.values": what a test of conformance has proved. */
  readonly touched = new Set<string>();
  /** Values of the client's enumerations. */
  enumerations: Schema["enumerations"] = {};
  /** Set by suspendApiCalculationUntilNextSync for the rest of the request. */
  calculationSuspended = false;
  /** Workbooks that the add-in makes beside this one. */
  readonly newWorkbooks = new NewWorkbooks();

  constructor(
    readonly book: Book,
    readonly calculator: Calculator,
    readonly events: EventHub,
    readonly faults: FaultPlan,
  ) {
    this.editor = new BookEditor(book, calculator);
  }

  make<K extends ClassName>(type: K, target: Targets[K]): Extract<HostObject, { type: K }> {
    return { type, target } as Extract<HostObject, { type: K }>;
  }

  range(sheet: Sheet, area: Area): BoundObject<"Range"> {
    return { type: "Range", target: { sheet, area } };
  }

  /** A value of an enumeration of the client, spelt as there; another is InvalidArgument. */
  choice(enumeration: string, value: unknown): string {
    const values = this.enumerations[enumeration] ?? [];
    const found = values.find((one) => one === value);
    if (found === undefined) {
      throw new HostError("InvalidArgument", `${JSON.stringify(value)} is no ${enumeration}`);
    }
    return found;
  }

  /** Notes that a request touches a member; the fault plan may strike here. */
  touch(member: string): void {
    this.touched.add(member);
    this.faults.touch(member);
  }

  /** Brings formula results up to date before they are read. */
  settle(): void {
    if (!this.calculationSuspended) this.editor.calculate();
  }

  drawingChanged(sheet: Sheet): void {
    this.editor.changed("drawing", sheet);
  }
}
