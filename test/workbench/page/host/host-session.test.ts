import { installedSchema } from "../../../../workbench/excel-host/boundary/node";
import { newBook } from "../../../../workbench/excel-host/file/load";
import { saveBook } from "../../../../workbench/excel-host/file/save";
import { HostSession } from "../../../../workbench/page/host/host-session";
import type { ViewChange } from "../../../../workbench/page/view/book-view";

async function openSession(): Promise<{ session: HostSession; sheet: string }> {
  const session = new HostSession(() => Promise.resolve(installedSchema()));
  const view = await session.open(saveBook(newBook()), "Book1.xlsx");
  return { session, sheet: view.activeSheet };
}

describe("the host behind the page", () => {
  it("takes what a user types, computes it and shows the result", async () => {
    const { session, sheet } = await openSession();
    const refusal = session.type(sheet, [
      { row: 0, column: 0, text: "40" },
      { row: 1, column: 0, text: "2" },
      { row: 2, column: 0, text: "=A1+A2" },
    ]);
    expect(refusal).toBeNull();
    expect(session.cells(sheet, 0, 2).rows.map(([cell]) => cell?.text)).toEqual(["40", "2", "42"]);
    expect(session.content(sheet, 2, 0)).toEqual({ address: "A3", typed: "=A1+A2", list: null });
  });

  it("says why it does not take a formula", async () => {
    const { session, sheet } = await openSession();
    expect(session.type(sheet, [{ row: 0, column: 0, text: "=SUM(" }])).toMatch(/formula/);
  });

  it("sends each look once", async () => {
    const { session, sheet } = await openSession();
    session.type(sheet, [{ row: 0, column: 0, text: "a" }]);
    expect(session.cells(sheet, 0, 0).newStyles).toHaveLength(1);
    expect(session.cells(sheet, 0, 0).newStyles).toHaveLength(0);
  });

  it("tells the page which cells to fetch again, gathered", async () => {
    const { session, sheet } = await openSession();
    const told = new Promise<readonly ViewChange[]>((resolve) => {
      session.onChange(resolve);
    });
    session.type(sheet, [
      { row: 0, column: 0, text: "1" },
      { row: 9, column: 3, text: "2" },
    ]);
    expect(await told).toContainEqual({
      kind: "cells",
      sheet,
      area: { top: 0, left: 0, bottom: 9, right: 3 },
    });
  });

  it("gives back a file with what was typed", async () => {
    const { session, sheet } = await openSession();
    session.type(sheet, [{ row: 0, column: 0, text: "kept" }]);
    const again = new HostSession(() => Promise.resolve(installedSchema()));
    const view = await again.open(session.save(), "again.xlsx");
    expect(again.content(view.activeSheet, 0, 0).typed).toBe("kept");
  });

  it("refuses what is no workbook and keeps the open one", async () => {
    const { session, sheet } = await openSession();
    await expect(session.open(new Uint8Array([1, 2, 3]), "notes.txt")).rejects.toThrow("notes.txt");
    expect(session.book().activeSheet).toBe(sheet);
  });
});
