import { proxy, releaseProxy, wrap } from "comlink";
import { EngineError } from "../engine/model/engine-error";
import type { cleanCopy } from "./clean-copy";
import type { CopyThread } from "./copy-worker";
import { bareTables, partsOf } from "./tables-in-parts";

/** Makes clean copies, one at a time, and can be told to stop. */
export interface CopyMaker {
  readonly make: typeof cleanCopy;
  /** Makes a running copy throw EngineError CANCELLED. */
  stop(): void;
}

/**
 * Copies on a thread of their own, which ends with each: a file is put together in one go and looks at no
 * messages, and what it took is given back.
 *
 * @param start starts the thread of copy-worker
 */
export function copiesOnOwnThread(start: () => Worker): CopyMaker {
  let giveUp: (() => void) | null = null;
  return {
    async make(tables, request, onProgress) {
      const worker = start();
      const remote = wrap<CopyThread>(worker);
      const stopped = new Promise<never>((_, reject) => {
        giveUp = () => {
          reject(new EngineError("CANCELLED", "Making the copy was cancelled"));
        };
        worker.onerror = (event) => {
          reject(new Error(event.message));
        };
      });
      try {
        // Each part waits for the answer to the last, so that what else the pane does comes in between.
        for (const part of partsOf(tables)) await Promise.race([remote.addCells(part), stopped]);
        return await Promise.race([remote.make(bareTables(tables), request, proxy(onProgress)), stopped]);
      } finally {
        giveUp = null;
        remote[releaseProxy]();
        worker.terminate();
      }
    },
    stop() {
      giveUp?.();
    },
  };
}
