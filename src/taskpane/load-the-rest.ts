import { SCREEN_LOADERS } from "./screens/later-screens";
import { loadLaterUseCases } from "./state/later-use-cases";

/** Longest wait for a quiet moment before the next file. */
const PATIENCE_MS = 2000;
/** Where the browser cannot say when it is quiet. */
const PAUSE_MS = 200;

/**
 * Fetches the screens and use cases that the pane opens without, one at a time in quiet moments, so that none of them
 * is waited for. A file that cannot be had ends it: the screen that needs the file asks again and says so.
 *
 * @param loadWords fetches what is missing of the words, before the screens that say them
 */
export async function loadTheRest(loadWords: () => Promise<unknown>): Promise<void> {
  for (const load of [loadWords, ...SCREEN_LOADERS, loadLaterUseCases]) {
    await quietMoment();
    const [loaded] = await Promise.allSettled([load()]);
    if (loaded.status === "rejected") return;
  }
}

function quietMoment(): Promise<void> {
  return new Promise((resolve) => {
    // Safari, in which Excel for Mac and iPad shows the pane, has no idle callback.
    if ("requestIdleCallback" in window) {
      window.requestIdleCallback(
        () => {
          resolve();
        },
        { timeout: PATIENCE_MS },
      );
    } else setTimeout(resolve, PAUSE_MS);
  });
}
