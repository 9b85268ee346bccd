import type { Area } from "../model/area";
import type { Book } from "../model/book";
import { BookEditor } from "../model/book-editor";
import type { Calculator } from "../model/calculator";
import type { Sheet } from "../model/sheet";
import type { EventHub } from "./event-hub";
import type { FaultPlan } from "./fault-plan";
import { References } from "./references";
import type { BoundObject, ClassName, HostObject, Targets } from "./targets";

/** What the members of all classes work with. */
export class HostContext {
  readonly references = new References();
  readonly editor: BookEditor;
  /** Set by suspendApiCalculationUntilNextSync for the rest of the request. */
  calculationSuspended = false;

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

  /** Brings formula results up to date before they are read. */
  settle(): void {
    if (!this.calculationSuspended) this.editor.calculate();
  }

  drawingChanged(sheet: Sheet): void {
    this.editor.changed("drawing", sheet);
  }
}
