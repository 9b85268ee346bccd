import { Pacer } from "../engine/alignment/pacer";
import type { Control } from "../engine/model/progress";
import { finishPlan, type WorkedPlan } from "../engine/plan/finish-plan";

/** Steps that can be taken back. */
const MOST_STEPS = 100;

/** A plan before and after a step by hand, without what is worked out from it. */
interface Step {
  readonly before: Pick<WorkedPlan, "prepared" | "searched">;
  readonly after: Pick<WorkedPlan, "prepared" | "searched">;
}

/** How many steps can be taken back, and done again. */
export interface HandHistory {
  readonly undo: number;
  readonly redo: number;
}

/**
 * Steps by hand on a plan, to be taken back and done again. A plan that became another by anything but
 * these steps has none; other quotas leave the steps as they are.
 */
export class HandSteps {
  private undoable: Step[] = [];
  private redoable: Step[] = [];
  /** The plan on the other side of the last step, as long as memory lasts: working it out again takes as long as a move. */
  private across: WeakRef<WorkedPlan> | null = null;

  took(before: WorkedPlan, after: WorkedPlan): void {
    this.forgetUnless(before);
    this.undoable = [...this.undoable.slice(1 - MOST_STEPS), { before, after }].map(light);
    this.redoable = [];
    this.across = new WeakRef(before);
  }

  of(current: WorkedPlan): HandHistory {
    this.forgetUnless(current);
    return { undo: this.undoable.length, redo: this.redoable.length };
  }

  /** The plan before the last step, as it was; null without one. */
  async undo(current: WorkedPlan, control: Control): Promise<WorkedPlan | null> {
    this.forgetUnless(current);
    const step = this.undoable.at(-1);
    if (step === undefined) return null;
    const back = await this.cross(step.before, current, control);
    this.undoable = this.undoable.slice(0, -1);
    this.redoable = [...this.redoable, step];
    return back;
  }

  /** The plan after the step that was taken back last; null without one. */
  async redo(current: WorkedPlan, control: Control): Promise<WorkedPlan | null> {
    this.forgetUnless(current);
    const step = this.redoable.at(-1);
    if (step === undefined) return null;
    const forth = await this.cross(step.after, current, control);
    this.redoable = this.redoable.slice(0, -1);
    this.undoable = [...this.undoable, step];
    return forth;
  }

  private async cross(to: Step["before"], current: WorkedPlan, control: Control): Promise<WorkedPlan> {
    const kept = this.across?.deref();
    const isThere =
      kept?.searched === to.searched &&
      kept.prepared.settings === current.prepared.settings &&
      kept.prepared.quotas === current.prepared.quotas;
    const there = isThere ? kept : await again(to, current, control);
    this.across = new WeakRef(current);
    return there;
  }

  private forgetUnless({ searched }: WorkedPlan): void {
    const isHere =
      this.undoable.at(-1)?.after.searched === searched || this.redoable.at(-1)?.before.searched === searched;
    if (isHere) return;
    this.undoable = [];
    this.redoable = [];
  }
}

function light({ before, after }: Step): Step {
  return {
    before: { prepared: before.prepared, searched: before.searched },
    after: { prepared: after.prepared, searched: after.searched },
  };
}

/** Quotas stay as they are now. */
function again(
  { prepared, searched }: Step["before"],
  current: WorkedPlan,
  control: Control,
): Promise<WorkedPlan> {
  const { settings, quotas } = current.prepared;
  const pacer = new Pacer(control);
  pacer.begin("Moving accounts", 0, 0.2);
  return finishPlan({ ...prepared, settings, quotas }, searched, pacer);
}
