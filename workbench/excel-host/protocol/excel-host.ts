import type { Area } from "../model/area";
import type { Book } from "../model/book";
import type { Calculator } from "../model/calculator";
import { HostError } from "../model/host-error";
import type { Sheet } from "../model/sheet";
import { writeCells } from "../model/write-cells";
import { Dispatcher } from "./dispatcher";
import { EventHub } from "./event-hub";
import { FaultPlan, RequestHangs } from "./fault-plan";
import { HostContext } from "./host-context";
import { MemberAccess } from "./member-access";
import { registry } from "./registry";
import type { Schema } from "./schema";
import type { RequestBody, RequestMessage, ResponseBody } from "./wire";

/** Most bytes of a request and of an answer (office-js.md 1.1 "Payload cap, Excel on the web"). */
const PAYLOAD_LIMIT = 5 * 1024 * 1024;

export interface HostOptions {
  /** Names of the object model; may also be given later by useSchema. */
  readonly schema?: Schema;
  /** Bytes of a request or answer, 5 MiB when left out; null for no limit, as on the desktop. */
  readonly payloadLimit?: number | null;
}

/** One request as it was handled. */
interface LogEntry {
  readonly actions: number;
  readonly requestBytes: number;
  readonly responseBytes: number;
  readonly milliseconds: number;
  /** Error code of the answer, or null. */
  readonly error: string | null;
}

/**
 * Stands where Excel stands for the client library: takes the text of a request, changes the
 * book and gives the text of the answer. Pure text on both sides, so it works in process, over a
 * message port or in a worker.
 */
export class ExcelHost {
  readonly faults = new FaultPlan();
  readonly log: LogEntry[] = [];
  /** True while the user edits a cell: requests fail with InvalidOperationInCellEditMode (office-js.md 1.3). */
  cellEdit = false;
  private readonly context: HostContext;
  private readonly payloadLimit: number | null;
  private readonly listeners = new Set<(message: string) => void>();
  private members: MemberAccess | null = null;
  /** Answers that are late; what follows waits for them, since requests are answered in order. */
  private late: Promise<unknown> | null = null;

  constructor(
    readonly book: Book,
    readonly calculator: Calculator,
    options: HostOptions = {},
  ) {
    book.active ??= book.sheets.find((sheet) => sheet.visibility === "Visible") ?? null;
    this.context = new HostContext(book, calculator, new EventHub(book), this.faults);
    this.payloadLimit = options.payloadLimit === undefined ? PAYLOAD_LIMIT : options.payloadLimit;
    if (options.schema) this.useSchema(options.schema);
  }

  /** Members that requests have touched, "Range.values". */
  get touchedMembers(): ReadonlySet<string> {
    return this.context.touched;
  }

  get hasSchema(): boolean {
    return this.members !== null;
  }

  useSchema(schema: Schema): void {
    this.context.enumerations = schema.enumerations;
    this.members = new MemberAccess(registry, schema, this.context);
  }

  /** Hears of events, as texts for the client; each comes after the answer that caused it. */
  onMessage(listener: (message: string) => void): () => void {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  }

  /** Hears of a workbook that the add-in opens beside this one, as the bytes of its file. */
  onNewWorkbook(listener: (bytes: Uint8Array) => void): void {
    this.context.newWorkbooks.onOpen(listener);
  }

  /** Answers a request of the client. A request that hangs by the fault plan is never answered. */
  handle(requestText: string): string | Promise<string> {
    if (this.late) return this.late.then(() => this.answer(requestText));
    return this.answer(requestText);
  }

  /** Puts what a user typed into a cell: "=SUM(A1:A3)", "12%", "'007". */
  userEdit(sheet: Sheet, row: number, column: number, typed: string | number | boolean | null): void {
    const area = { top: row, bottom: row, left: column, right: column };
    writeCells(this.context.editor, sheet, area, typed ?? "", "user");
    this.finish();
  }

  /** Selects a range as a user does, activating its sheet. */
  userSelect(sheet: Sheet, area: Area): void {
    this.context.events.select(sheet, area);
    this.finish();
  }

  userActivate(sheet: Sheet): void {
    this.context.events.activate(sheet);
    this.finish();
  }

  private answer(requestText: string): string | Promise<string> {
    const started = performance.now();
    const request = JSON.parse(requestText) as RequestMessage;
    const { body } = request.message;
    const parsed = typeof body === "string" ? (JSON.parse(body) as RequestBody) : body;
    let response: ResponseBody;
    try {
      response = this.process(parsed, requestText);
    } catch (error) {
      if (error instanceof RequestHangs) {
        this.record(parsed, requestText, "", started, "(no answer)");
        return new Promise<string>(() => undefined);
      }
      throw error;
    }
    let text = responseText(request.id, response);
    if (this.payloadLimit !== null && byteLength(text, this.payloadLimit) > this.payloadLimit) {
      response = refusal(new HostError("ResponsePayloadSizeLimitExceeded", "the answer has more than 5 MB"));
      text = responseText(request.id, response);
    }
    this.record(parsed, requestText, text, started, response.Error?.Code ?? null);
    return this.delayed(text);
  }

  private process(body: RequestBody, requestText: string): ResponseBody {
    const { members } = this;
    if (!members) throw new Error("the host was given no schema of the client library");
    try {
      if (!isServiceCall(body)) {
        this.faults.beginRequest(body);
        if (this.cellEdit) {
          throw new HostError("InvalidOperationInCellEditMode", "a cell is being edited");
        }
      }
      if (this.payloadLimit !== null && byteLength(requestText, this.payloadLimit) > this.payloadLimit) {
        throw new HostError("RequestPayloadSizeLimitExceeded", "the request has more than 5 MB");
      }
      return new Dispatcher(body, members, this.context).run();
    } catch (error) {
      if (error instanceof HostError) return refusal(error);
      throw error;
    } finally {
      this.context.calculationSuspended = false;
      this.finish();
    }
  }

  private delayed(text: string): string | Promise<string> {
    const delay = this.faults.takeDelay();
    if (delay === 0) return text;
    const late = new Promise<string>((resolve) => setTimeout(resolve, delay, text));
    this.late = late;
    void late.then(() => {
      if (this.late === late) this.late = null;
    });
    return late;
  }

  /** Calculates and sends events once the answer is out. */
  private finish(): void {
    this.context.settle();
    const messages = this.context.events.drain();
    if (messages.length === 0) return;
    setTimeout(() => {
      for (const message of messages) for (const listener of this.listeners) listener(message);
    }, 0);
  }

  private record(
    body: RequestBody,
    requestText: string,
    text: string,
    started: number,
    error: string | null,
  ): void {
    this.log.push({
      actions: body.Actions.length,
      requestBytes: requestText.length,
      responseBytes: text.length,
      milliseconds: performance.now() - started,
      error,
    });
  }
}

/** Calls of the client's own services, sent once after start. */
function isServiceCall(body: RequestBody): boolean {
  return Object.values(body.ObjectPaths).every((path) => path.ObjectPathType === 2);
}

function responseText(id: number, body: ResponseBody): string {
  return JSON.stringify({ id, type: 1, message: { statusCode: 200, headers: {}, body } });
}

function refusal(error: HostError): ResponseBody {
  return {
    Results: [],
    Error: { Code: error.code, Message: error.message, Location: error.location, HttpStatusCode: 400 },
  };
}

/** UTF-8 bytes of a text, counted no further than needed to know that they exceed a limit. */
function byteLength(text: string, limit: number): number {
  if (text.length > limit) return text.length;
  if (text.length * 3 <= limit) return text.length;
  return new TextEncoder().encode(text).length;
}
