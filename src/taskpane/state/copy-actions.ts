import type { CopyChoice } from "../../engine/model/clean-copy";
import type { Outcome } from "../../use-cases/outcome";
import { findCopyReaders, makeCleanCopy, openCleanCopy } from "./later-use-cases";
import type { CopyWish } from "./pane-state";
import type { SessionParts } from "./session-parts";

/** What the user can do about clean copies. */
export interface CopyActions {
  /** Whom a clean copy of the written plan can be made for; null when no plan is written. */
  readonly copyReaders: () => Promise<Outcome<readonly CopyChoice[] | null>>;
  /** Makes one reader's copy and opens it as a new workbook. */
  readonly openCopy: (wish: CopyWish) => void;
}

/** @param locale language of the date in the copy, "en-US" */
export function createCopyActions({
  planner,
  read,
  dispatch,
  job,
  ask,
  setAgain,
  locale,
}: Pick<SessionParts, "planner" | "read" | "dispatch" | "job" | "ask" | "setAgain"> & {
  readonly locale: string;
}): CopyActions {
  const ground = () => ({
    mapping: read().mapping ?? { entities: [] },
    samples: read().found?.samples ?? [],
  });
  const openCopy = (wish: CopyWish) => {
    setAgain(() => {
      openCopy(wish);
    });
    dispatch({ type: "copyWished", wish });
    void job(
      "copy",
      async (options) => {
        const made = await makeCleanCopy(planner, ground(), { ...wish, locale }, options);
        if (made.status !== "done") return made;
        const opened = await openCleanCopy(made.value, options);
        return opened.status === "done" ? made : opened;
      },
      ({ accounts, territories }) => {
        dispatch({ type: "copyOpened", copy: { accounts, territories } });
      },
    );
  };
  return { copyReaders: () => ask(() => findCopyReaders(ground())), openCopy };
}
