import type { ExcelSession } from "./excel-session";

/**
 * Works until the pane is closed at a request, after so many of its calls.
 *
 * @param request counted from 1
 * @returns the file as it is then
 */
export async function closedAt(
  excel: ExcelSession,
  work: () => Promise<unknown>,
  request: number,
  after: number,
): Promise<Uint8Array> {
  const closed = new Promise<void>((resolve) => {
    const matches = (_: unknown, at: number): boolean => {
      if (at === request) setImmediate(resolve);
      return at === request;
    };
    excel.host.faults.clear();
    excel.host.faults.add({ when: { matches }, then: { hang: true }, afterTouches: after });
  });
  void work();
  await closed;
  return excel.saved();
}
