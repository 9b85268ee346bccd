import { codeOf, openOffice, type OpenOffice } from "../open-office";

describe("a fault plan", () => {
  let open: OpenOffice;

  beforeEach(async () => {
    open = await openOffice(["Data"]);
    open.host.faults.clear();
  });

  afterEach(() => {
    open.office.dispose();
  });

  async function write(value: number): Promise<string | null> {
    return codeOf(async (context) => {
      context.workbook.worksheets.getItem("Data").getRange("A1").values = [[value]];
      await context.sync();
    });
  }

  it("fails a request by its number", async () => {
    expect(await write(1)).toBeNull();
    // The client forgets its ranges in a request of its own after the batch.
    await new Promise((resolve) => setTimeout(resolve, 20));
    const next = open.host.faults.requestCount + 1;
    open.host.faults.add({ when: { request: next }, then: { code: "GeneralException" } });
    expect(await write(2)).toBe("GeneralException");
    expect(open.sheet.cells.value(0, 0)).toBe(1);
    expect(await write(3)).toBeNull();
  });

  it("fails a request by the member it touches, after what came before was done", async () => {
    open.host.faults.add({ when: { member: "TableCollection.add" }, then: { code: "RequestAborted" } });
    const code = await codeOf(async (context) => {
      const sheet = context.workbook.worksheets.getItem("Data");
      sheet.getRange("A1").values = [["Id"]];
      sheet.tables.add("A1:A2", true);
      await context.sync();
    });
    expect(code).toBe("RequestAborted");
    expect(open.sheet.cells.value(0, 0)).toBe("Id");
    expect(open.sheet.tables).toEqual([]);
  });

  it("fails as often as it is told", async () => {
    open.host.faults.add({ when: { member: "Range.values" }, then: { code: "Conflict" }, times: 2 });
    expect([await write(1), await write(2), await write(3)]).toEqual(["Conflict", "Conflict", null]);
    expect(open.sheet.cells.value(0, 0)).toBe(3);
  });

  it("fails by what a request holds", async () => {
    open.host.faults.add({
      when: { matches: (request) => JSON.stringify(request).includes("[[13]]") },
      then: { code: "AccessDenied", message: "thirteen" },
    });
    expect([await write(12), await write(13)]).toEqual([null, "AccessDenied"]);
  });

  it("never answers a request that hangs, and answers the next", async () => {
    open.host.faults.add({ when: { member: "Range.values" }, then: { hang: true } });
    const hanging = write(1);
    const first = await Promise.race([hanging, new Promise((resolve) => setTimeout(resolve, 50, "silence"))]);
    expect(first).toBe("silence");
    expect(await write(2)).toBeNull();
  });

  it("answers late, and what follows after it", async () => {
    open.host.faults.add({ when: { member: "Range.values" }, then: { delay: 80 } });
    const order: string[] = [];
    const started = Date.now();
    const late = write(1).then(() => order.push("late"));
    const next = write(2).then(() => order.push("next"));
    await Promise.all([late, next]);
    expect(Date.now() - started).toBeGreaterThanOrEqual(75);
    expect(order).toEqual(["late", "next"]);
    expect(open.sheet.cells.value(0, 0)).toBe(2);
  });
});
