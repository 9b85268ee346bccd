/** Work in steps: whoever takes them may let others run, or stop, between two of them. */
export type Steps<Value> = Generator<undefined, Value>;

/** Rows, accounts or entries that are looked at in one step. */
export const ROWS_A_STEP = 20_000;

/** All steps, one after the other. */
export function inOneGo<Value>(steps: Steps<Value>): Value {
  for (;;) {
    const step = steps.next();
    if (step.done === true) return step.value;
  }
}

/** Values that are each made in a step. */
export function* eachInAStep<Value>(makers: Iterable<() => Value>): Steps<Value[]> {
  const made: Value[] = [];
  for (const make of makers) {
    made.push(make());
    yield;
  }
  return made;
}
