import { officeCode } from "./workbook-error";

/** Takes a handler of events away, in the context it was added in. */
export async function stopWatching<Args>(handler: OfficeExtension.EventHandlerResult<Args>): Promise<void> {
  try {
    await Excel.run(handler.context, async (context) => {
      handler.remove();
      await context.sync();
    });
  } catch (error) {
    // A sheet that was deleted, as when a plan is written again, has taken its handlers along.
    if (officeCode(error) !== "ItemNotFound") throw error;
  }
}
