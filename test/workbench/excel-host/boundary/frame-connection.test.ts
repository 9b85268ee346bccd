import { connectFrame } from "../../../../workbench/excel-host/boundary/frame-connection";
import type { FrameToHost, HostToFrame } from "../../../../workbench/excel-host/boundary/frame-messages";
import { installedSchema } from "../../../../workbench/excel-host/boundary/node";
import { Book } from "../../../../workbench/excel-host/model/book";
import { Sheet } from "../../../../workbench/excel-host/model/sheet";
import { ExcelHost } from "../../../../workbench/excel-host/protocol/excel-host";
import { plainCalculator } from "../plain-calculator";

/** Loads the name of the first sheet. */
const REQUEST = JSON.stringify({
  id: 7,
  type: 1,
  message: {
    url: "ProcessQuery",
    method: "POST",
    body: {
      Actions: [{ Id: 5, ActionType: 2, Name: "", ObjectPathId: 3, QueryInfo: { Select: ["name"] } }],
      ObjectPaths: {
        1: { Id: 1, ObjectPathType: 1, Name: "" },
        2: { Id: 2, ObjectPathType: 4, Name: "Worksheets", ParentObjectPathId: 1 },
        3: {
          Id: 3,
          ObjectPathType: 3,
          Name: "GetFirst",
          ParentObjectPathId: 2,
          ArgumentInfo: { Arguments: [] },
        },
      },
    },
  },
});

describe("a frame joined to the host by a port", () => {
  let host: ExcelHost;
  let channel: MessageChannel;
  let heard: HostToFrame[];

  beforeEach(() => {
    const book = new Book();
    book.sheets.push(new Sheet(book.makeId(), "Data"));
    book.settings.set("schema", "2");
    host = new ExcelHost(book, plainCalculator(), { schema: installedSchema() });
    channel = new MessageChannel();
    heard = [];
    channel.port2.onmessage = (event: MessageEvent<HostToFrame>) => heard.push(event.data);
  });

  afterEach(() => {
    channel.port1.close();
    channel.port2.close();
  });

  async function say(message: FrameToHost): Promise<void> {
    channel.port2.postMessage(message);
    await arrive();
  }

  async function arrive(): Promise<void> {
    await new Promise((resolve) => setTimeout(resolve, 30));
  }

  it("is told the settings of the book first", async () => {
    connectFrame(host, channel.port1);
    await arrive();
    expect(heard).toMatchObject([{ kind: "start", settings: [["schema", "2"]], documentUrl: "Book1.xlsx" }]);
  });

  it("has its requests answered", async () => {
    connectFrame(host, channel.port1);
    await say({ kind: "request", text: REQUEST });
    const [, answer] = heard;
    const text = answer?.kind === "message" ? answer.text : "{}";
    expect(JSON.parse(text)).toMatchObject({
      id: 7,
      message: {
        statusCode: 200,
        body: { Results: [{ ActionId: 5, Value: { Name: "Data" } }], Error: null },
      },
    });
  });

  it("has its settings kept in the book", async () => {
    connectFrame(host, channel.port1);
    await say({ kind: "settings", settings: [["pane", "true"]] });
    expect([...host.book.settings]).toEqual([["pane", "true"]]);
  });

  it("runs commands of the ribbon and tells when they are done", async () => {
    const done: string[] = [];
    const connection = connectFrame(host, channel.port1, { commandCompleted: (text) => done.push(text) });
    connection.invokeCommand("PlanButton", "plan");
    await say({ kind: "commandCompleted", text: "[]" });
    expect(heard.at(-1)).toEqual({ kind: "command", commandId: "PlanButton", functionName: "plan" });
    expect(done).toEqual(["[]"]);
  });

  it("hears nothing more after it was closed", async () => {
    const connection = connectFrame(host, channel.port1);
    await arrive();
    connection.close();
    await say({ kind: "request", text: REQUEST });
    expect(heard).toHaveLength(1);
  });
});
