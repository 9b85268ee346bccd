import { intersect, localAddress } from "../model/address";
import type { Area } from "../model/area";
import type { Book, BookChange } from "../model/book";
import { HostError } from "../model/host-error";
import type { Sheet } from "../model/sheet";

/** Message types of the client's events. */
export const EventType = {
  changed: 10,
  activated: 11,
  deactivated: 12,
  added: 13,
  selectionChanged: 14,
  deleted: 15,
  calculated: 16,
  tableSelectionChanged: 100,
  tableChanged: 101,
  tableAdded: 102,
  tableDeleted: 103,
  workbookActivated: 2203,
} as const;

/** Target of events of the whole workbook. */
export const WORKBOOK = "Workbook";

interface Entry {
  readonly messageCategory: 65536;
  readonly messageType: number;
  readonly targetId: string;
  readonly message: string;
}

/** Keeps who listens to what, gathers events while a request runs and delivers them after it. */
export class EventHub {
  private readonly registered = new Set<string>();
  private readonly waiting: Entry[] = [];
  private readonly eventRanges = new Map<string, { sheet: Sheet; area: Area }>();
  private nextReference = 1;
  private enabled = true;
  /** Cell changes of one request that follow each other are one event. */
  private pending: { sheet: Sheet; area: Area; source: "addIn" | "user" } | null = null;

  constructor(private readonly book: Book) {
    book.onChange((change) => {
      this.note(change);
    });
  }

  register(messageType: number, target: string): void {
    this.registered.add(key(messageType, target));
  }

  unregister(messageType: number, target: string): void {
    this.registered.delete(key(messageType, target));
  }

  /** Runtime.enableEvents: events raised while it is off are lost (office-js.md 1.1). */
  setEnabled(enabled: boolean): void {
    if (!enabled) this.closeCells();
    this.enabled = enabled;
  }

  get isEnabled(): boolean {
    return this.enabled;
  }

  /** Range of an onChanged event, by the id the event carried. */
  rangeOfEvent(referenceId: string): { sheet: Sheet; area: Area } | undefined {
    return this.eventRanges.get(referenceId);
  }

  /** Selects a range, activating its sheet. */
  select(sheet: Sheet, area: Area): void {
    this.activate(sheet);
    sheet.selection = area;
    this.book.announce({ kind: "selection", sheet });
  }

  activate(sheet: Sheet): void {
    if (this.book.active === sheet) return;
    // Hidden sheets cannot be shown by activating them, by the documentation of Worksheet.activate.
    if (sheet.visibility !== "Visible") {
      throw new HostError("InvalidOperation", `sheet "${sheet.name}" is hidden`);
    }
    const before = this.book.active;
    this.book.active = sheet;
    if (before) this.raiseSheet(EventType.deactivated, before, { worksheetId: before.id });
    this.book.announce({ kind: "sheetActivated", sheet });
  }

  /** Message texts for the client, at most one; what they tell of is forgotten. */
  drain(): string[] {
    this.closeCells();
    if (this.waiting.length === 0) return [];
    const entries = this.waiting.splice(0);
    return [JSON.stringify({ type: 3, controlId: "", message: { entries } })];
  }

  private note(change: BookChange): void {
    switch (change.kind) {
      case "cells":
        this.noteCells(change.sheet, change.area, change.source);
        return;
      case "calculated":
        this.closeCells();
        // One event a sheet that has formulas; the addresses of computed cells are not known.
        for (const sheet of this.book.sheets) {
          if (sheet.cells.columns.some((column) => (column?.formulas.size ?? 0) > 0)) {
            this.raiseSheet(EventType.calculated, sheet, { worksheetId: sheet.id, address: "" });
          }
        }
        return;
      case "sheetAdded":
        this.raise(EventType.added, WORKBOOK, { worksheetId: change.sheet.id, source: "Local" });
        return;
      case "sheetDeleted":
        this.closeCells();
        this.raise(EventType.deleted, WORKBOOK, { worksheetId: change.sheet.id, source: "Local" });
        return;
      case "sheetActivated":
        this.raiseSheet(EventType.activated, change.sheet, { worksheetId: change.sheet.id });
        return;
      case "selection":
        this.noteSelection(change.sheet);
        return;
      case "sheetRenamed":
      case "layout":
      case "drawing":
      case "tables":
        return;
    }
  }

  private noteSelection(sheet: Sheet): void {
    const area = sheet.selection;
    this.raiseSheet(EventType.selectionChanged, sheet, {
      worksheetId: sheet.id,
      address: localAddress(area),
    });
    for (const table of sheet.tables) {
      if (!this.registered.has(key(EventType.tableSelectionChanged, table.id))) continue;
      const inside = intersect(table.area, area);
      this.raise(EventType.tableSelectionChanged, table.id, {
        tableId: table.id,
        worksheetId: sheet.id,
        address: inside ? localAddress(inside) : "",
        isInsideTable: inside !== null,
      });
    }
  }

  private noteCells(sheet: Sheet, area: Area, source: "addIn" | "user"): void {
    if (!this.listensToCells(sheet)) return;
    const open = this.pending;
    if (open?.sheet === sheet && open.source === source) {
      const joined = join(open.area, area);
      if (joined) {
        open.area = joined;
        return;
      }
    }
    this.closeCells();
    this.pending = { sheet, area, source };
  }

  private listensToCells(sheet: Sheet): boolean {
    if (!this.enabled) return false;
    return (
      this.registered.has(key(EventType.changed, sheet.id)) ||
      this.registered.has(key(EventType.changed, WORKBOOK)) ||
      this.registered.has(key(EventType.tableChanged, WORKBOOK)) ||
      sheet.tables.some((table) => this.registered.has(key(EventType.tableChanged, table.id)))
    );
  }

  private closeCells(): void {
    const change = this.pending;
    if (!change) return;
    this.pending = null;
    const { sheet, area, source } = change;
    const message = {
      worksheetId: sheet.id,
      address: localAddress(area),
      changeType: "RangeEdited",
      source: "Local",
      // Only the add-in's own changes carry it (office-js.md 1.9 "Own events").
      ...(source === "addIn" ? { triggerSource: "ThisLocalAddin" } : {}),
      referenceId: this.keepEventRange(sheet, area),
      shiftDirection: "None",
    };
    this.raiseSheet(EventType.changed, sheet, message);
    for (const table of sheet.tables) {
      const inside = intersect(table.area, area);
      if (!inside) continue;
      const tableMessage = { ...message, tableId: table.id, address: localAddress(inside) };
      this.raise(EventType.tableChanged, table.id, tableMessage);
      this.raise(EventType.tableChanged, WORKBOOK, tableMessage);
    }
  }

  private keepEventRange(sheet: Sheet, area: Area): string {
    const id = `E${String(this.nextReference++)}`;
    this.eventRanges.set(id, { sheet, area });
    const oldest = this.eventRanges.keys().next();
    if (this.eventRanges.size > 1000 && oldest.done !== true) this.eventRanges.delete(oldest.value);
    return id;
  }

  private raiseSheet(messageType: number, sheet: Sheet, message: Record<string, unknown>): void {
    this.raise(messageType, sheet.id, message);
    this.raise(messageType, WORKBOOK, message);
  }

  raise(messageType: number, targetId: string, message: Record<string, unknown>): void {
    if (!this.enabled || !this.registered.has(key(messageType, targetId))) return;
    this.waiting.push({ messageCategory: 65536, messageType, targetId, message: JSON.stringify(message) });
  }
}

function key(messageType: number, target: string): string {
  return `${String(messageType)}:${target}`;
}

/** The union of two areas when it is a rectangle of just their cells, or when one holds the other. */
function join(one: Area, next: Area): Area | null {
  if (
    one.left === next.left &&
    one.right === next.right &&
    next.top <= one.bottom + 1 &&
    next.bottom >= one.top - 1
  ) {
    return { ...one, top: Math.min(one.top, next.top), bottom: Math.max(one.bottom, next.bottom) };
  }
  if (
    one.top === next.top &&
    one.bottom === next.bottom &&
    next.left <= one.right + 1 &&
    next.right >= one.left - 1
  ) {
    return { ...one, left: Math.min(one.left, next.left), right: Math.max(one.right, next.right) };
  }
  return null;
}
