import type { Change, ChangeGround, InputOnSheet, LoggedChange } from "../model/change";
import { BLANK_CHANGE } from "./blank-change";
import { INPUT_KINDS, newestEntries } from "./newest-entries";

/**
 * Inputs of the sheets that are not what the log tells of them last, or, where it tells nothing, not what was written:
 * what somebody has typed, and what a plan that was written since has put in its place.
 */
export function inputChanges(
  { inputs }: Pick<ChangeGround, "inputs">,
  log: readonly LoggedChange[],
): Change[] {
  const newest = newestEntries(log, INPUT_KINDS, ({ account }) => account.toLowerCase());
  return inputs.flatMap((input): Change[] => {
    const told = newest.get(input.what.toLowerCase())?.to ?? input.written;
    return input.typed === told ? [] : [change(input, told)];
  });
}

function change({ what, typed, written, reason, author }: InputOnSheet, told: string): Change {
  return {
    ...BLANK_CHANGE,
    kind: typed === written ? "inputSet" : "inputEdit",
    account: what,
    from: told,
    to: typed,
    reason,
    by: author,
  };
}
