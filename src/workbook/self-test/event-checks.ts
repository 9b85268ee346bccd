import { runExcel } from "../run-excel";
import type { HostCheck } from "./host-check";
import { cellsOf } from "./host-check";

/** How long an event may take to arrive, in milliseconds. */
const PATIENCE_MS = 5_000;

/** What Excel tells of edits. */
export const EVENT_CHECKS: readonly HostCheck[] = [
  {
    area: "Events",
    name: "An edit of a watched sheet is told",
    expected: "told",
    run: async (scene) => {
      let tell: (said: string) => void = () => undefined;
      let patience: ReturnType<typeof setTimeout> | undefined;
      const told = new Promise<string>((resolve) => {
        tell = resolve;
        patience = setTimeout(resolve, PATIENCE_MS, "not told within 5 seconds");
      });
      const handler = await runExcel({ signal: scene.signal }, async (context) => {
        const added = context.workbook.worksheets.getItem(scene.sheet).onChanged.add(() => {
          tell("told");
          return Promise.resolve();
        });
        await context.sync();
        return added;
      });
      try {
        await runExcel({ signal: scene.signal }, async (context) => {
          cellsOf(context, scene, [0, 0]).values = [[1]];
          await context.sync();
        });
        return await told;
      } finally {
        clearTimeout(patience);
        await Excel.run(handler.context, async (context) => {
          handler.remove();
          await context.sync();
        });
      }
    },
  },
];
