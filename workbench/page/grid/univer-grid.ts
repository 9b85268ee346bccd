import type { ICellDataForSheetInterceptor, IWorkbookData } from "@univerjs/core";
import {
  CellValueType,
  CommandType,
  FOCUSING_UNIVER_EDITOR,
  ICommandService,
  IContextService,
  IUniverInstanceService,
  InterceptorEffectEnum,
  LocaleType,
  LogLevel,
  Univer,
  UniverInstanceType,
  mergeLocales,
} from "@univerjs/core";
import { FUniver } from "@univerjs/core/facade";
import DesignLocale from "@univerjs/design/locale/en-US";
import { UniverDocsPlugin } from "@univerjs/docs";
import { UniverDocsUIPlugin } from "@univerjs/docs-ui";
import DocsUiLocale from "@univerjs/docs-ui/locale/en-US";
import { UniverFormulaEnginePlugin } from "@univerjs/engine-formula";
import { UniverRenderEnginePlugin } from "@univerjs/engine-render";
import {
  INTERCEPTOR_POINT,
  InsertSheetMutation,
  RemoveSheetMutation,
  SetRangeValuesMutation,
  SetSelectionsOperation,
  SetWorksheetActiveOperation,
  SetWorksheetOrderMutation,
  SheetInterceptorService,
  UniverSheetsPlugin,
} from "@univerjs/sheets";
import type { ISetRangeValuesMutationParams, ISetSelectionsOperationParams } from "@univerjs/sheets";
import "@univerjs/sheets/facade";
import SheetsLocale from "@univerjs/sheets/locale/en-US";
import { UniverSheetsUIPlugin } from "@univerjs/sheets-ui";
import "@univerjs/sheets-ui/facade";
import SheetsUiLocale from "@univerjs/sheets-ui/locale/en-US";
import { UniverUIPlugin } from "@univerjs/ui";
import UiLocale from "@univerjs/ui/locale/en-US";
import "@univerjs/ui/facade";
import "@univerjs/design/lib/index.css";
import "@univerjs/ui/lib/index.css";
import "@univerjs/docs-ui/lib/index.css";
import "@univerjs/sheets-ui/lib/index.css";
import type { Area } from "../../excel-host/model/area";
import type { BookView, CellView, SheetView } from "../view/book-view";
import type { TypedCell } from "../view/workbench-host";
import type { CellCache } from "./cell-cache";
import { dataBarRender, listArrowRender } from "./data-bar";
import type { CellPlace, GridView } from "./sheet-layout";
import {
  COLUMN_HEADER_HEIGHT,
  placeOfCell,
  ROW_HEADER_WIDTH,
  sizeBefore,
  worksheetData,
} from "./sheet-layout";
import { univerStyle } from "./univer-style";

export interface GridEvents {
  /** The user typed, pasted, filled or cleared cells. */
  onTyped(sheet: string, cells: readonly TypedCell[]): void;
  onSelected(sheet: string, area: Area): void;
  /** The user begins to edit the selected cell: with the first character of what replaces it, or null to change what it has. */
  onEdit(first: string | null): void;
  /** The visible part of the sheet moved: pixels from its top left corner to the grid's first scrolling pixel. */
  onScrolled(): void;
}

/** Id of the grid's own copy of the workbook. */
const UNIT = "workbench";
/** Mutations that the grid may make on its own copy of the workbook; the host's model knows the rest. */
const OWN_MUTATIONS = new Set<string>([SetRangeValuesMutation.id]);

/**
 * The spreadsheet grid: Univer as a view. It holds no cells of its own: each cell drawn is
 * asked of the cache, which has it from the host. What the user types is handed on.
 */
export class UniverGrid {
  private readonly univer: Univer;
  private readonly api: FUniver;
  private view: BookView | null = null;
  private activeSheet = "";
  /** By the host's id of a sheet: how it is laid out now, and its id in the grid. */
  private laidOut: ReadonlyMap<string, LaidOut> = new Map();
  private layouts = 0;
  /** While the page itself changes the grid, commands pass. */
  private isOwnChange = 0;
  private drawRequested = false;
  private scrollX = 0;
  private scrollY = 0;

  constructor(
    private readonly container: HTMLElement,
    private readonly cells: CellCache,
    private readonly events: GridEvents,
  ) {
    // Before the grid, which listens at the window too.
    window.addEventListener("keydown", this.leaveByTab, true);
    this.univer = new Univer({
      locale: LocaleType.EN_US,
      locales: {
        [LocaleType.EN_US]: mergeLocales(DesignLocale, UiLocale, DocsUiLocale, SheetsLocale, SheetsUiLocale),
      },
      logLevel: LogLevel.ERROR,
    });
    this.univer.registerPlugin(UniverRenderEnginePlugin);
    this.univer.registerPlugin(UniverFormulaEnginePlugin);
    this.univer.registerPlugin(UniverUIPlugin, {
      container,
      header: false,
      toolbar: false,
      footer: false,
      contextMenu: false,
      disableAutoFocus: true,
    });
    this.univer.registerPlugin(UniverDocsPlugin);
    this.univer.registerPlugin(UniverDocsUIPlugin);
    this.univer.registerPlugin(UniverSheetsPlugin);
    this.univer.registerPlugin(UniverSheetsUIPlugin, {
      formulaBar: false,
      footer: false,
      disableForceStringAlert: true,
      disableForceStringMark: true,
      disableAutoFocus: true,
    });
    this.api = FUniver.newAPI(this.univer);
    this.listen();
  }

  /**
   * Shows another state of the workbook: its sheets, sizes, merges and frozen panes. Sheets that
   * are laid out as before stay; cells come by themselves.
   */
  show(view: BookView): void {
    const before = this.laidOut;
    this.view = view;
    this.laidOut = new Map(
      view.sheets.map((sheet) => {
        const layout = `${view.name}\n${JSON.stringify(sheet)}`;
        const known = before.get(sheet.id);
        // The grid keeps what it knows of a sheet under its id, so another layout is another id.
        return [sheet.id, known?.layout === layout ? known : { layout, id: `${sheet.id}.${++this.layouts}` }];
      }),
    );
    this.own(() => {
      if (before.size === 0) {
        this.univer.createUnit(UniverInstanceType.UNIVER_SHEET, this.workbookData(view));
        this.intercept();
      } else this.changeSheets(view, before);
    });
    this.activate(view.activeSheet);
  }

  private changeSheets(view: BookView, before: ReadonlyMap<string, LaidOut>): void {
    const commands = this.univer.__getInjector().get(ICommandService);
    const kept = new Set([...before.values()].map(({ id }) => id));
    view.sheets.forEach((sheet, index) => {
      const id = this.gridId(sheet.id);
      if (kept.delete(id)) {
        commands.syncExecuteCommand(SetWorksheetOrderMutation.id, {
          unitId: UNIT,
          subUnitId: id,
          fromOrder: this.orderOf(id),
          toOrder: index,
        });
        return;
      }
      commands.syncExecuteCommand(InsertSheetMutation.id, {
        unitId: UNIT,
        index,
        sheet: worksheetData(id, sheet),
      });
    });
    // The sheet on view must not be the one that goes.
    this.activate(view.activeSheet);
    for (const id of kept) {
      commands.syncExecuteCommand(RemoveSheetMutation.id, { unitId: UNIT, subUnitId: id, subUnitName: "" });
    }
  }

  private orderOf(id: string): number {
    const sheets = this.api.getWorkbook(UNIT)?.getSheets() ?? [];
    return sheets.findIndex((sheet) => sheet.getSheetId() === id);
  }

  activate(sheet: string): void {
    this.activeSheet = sheet;
    this.own(() => {
      const workbook = this.api.getWorkbook(UNIT);
      const target = workbook?.getSheetBySheetId(this.gridId(sheet));
      if (!workbook || !target) return;
      workbook.setActiveSheet(target);
      this.scrollX = 0;
      this.scrollY = 0;
    });
    this.events.onScrolled();
  }

  /** Draws again on the next frame. */
  redraw(): void {
    if (this.drawRequested) return;
    this.drawRequested = true;
    requestAnimationFrame(() => {
      this.drawRequested = false;
      this.own(() => this.sheet()?.refreshCanvas());
    });
  }

  /** Rows on the screen. */
  visibleRows(): { first: number; last: number } {
    const range = this.sheet()?.getVisibleRange();
    return range ? { first: range.startRow, last: range.endRow } : { first: 0, last: 60 };
  }

  position(): GridView {
    const view = this.sheetView();
    return {
      headerLeft: ROW_HEADER_WIDTH,
      headerTop: COLUMN_HEADER_HEIGHT,
      frozenWidth: view
        ? sizeBefore(view.columnWidths, view.defaultColumnWidth, view.hiddenColumns, view.frozenColumns)
        : 0,
      frozenHeight: view
        ? sizeBefore(view.rowHeights, view.defaultRowHeight, view.hiddenRows, view.frozenRows)
        : 0,
      scrollX: this.scrollX,
      scrollY: this.scrollY,
    };
  }

  /** Shows a cell and selects it. */
  select(row: number, column: number): void {
    const sheet = this.sheet();
    sheet?.scrollToCell(Math.max(0, row - 3), Math.max(0, column - 2));
    sheet?.getRange(row, column).activate();
  }

  /** Brings the keyboard back to the cells. */
  focus(): void {
    this.container.querySelector("canvas")?.focus();
  }

  /** Where a cell of the shown sheet is on the screen; null before there is a sheet. */
  placeOf(row: number, column: number): CellPlace | null {
    const sheet = this.sheetView();
    return sheet ? placeOfCell(sheet, this.position(), row, column) : null;
  }

  dispose(): void {
    window.removeEventListener("keydown", this.leaveByTab, true);
    this.univer.dispose();
  }

  /** Tab goes on in the page, here as everywhere: by the grid's own it went from cell to cell and never out. */
  private readonly leaveByTab = (event: KeyboardEvent): void => {
    const isHere = event.target instanceof Node && this.container.contains(event.target);
    if (event.key === "Tab" && isHere) event.stopImmediatePropagation();
  };

  private sheet() {
    return this.api.getWorkbook(UNIT)?.getSheetBySheetId(this.gridId(this.activeSheet)) ?? null;
  }

  private gridId(sheet: string): string {
    return this.laidOut.get(sheet)?.id ?? "";
  }

  private workbookData(view: BookView): Partial<IWorkbookData> {
    return {
      id: UNIT,
      name: view.name,
      sheetOrder: view.sheets.map((sheet) => this.gridId(sheet.id)),
      sheets: Object.fromEntries(
        view.sheets.map((sheet) => [this.gridId(sheet.id), worksheetData(this.gridId(sheet.id), sheet)]),
      ),
    };
  }

  private sheetView(): SheetView | undefined {
    return this.view?.sheets.find((sheet) => sheet.id === this.activeSheet);
  }

  private readScroll(): void {
    const view = this.sheetView();
    const state = this.sheet()?.getScrollState();
    if (!view || !state) return;
    const { sheetViewStartColumn, sheetViewStartRow, offsetX, offsetY } = state;
    this.scrollX =
      sizeBefore(view.columnWidths, view.defaultColumnWidth, view.hiddenColumns, sheetViewStartColumn) +
      offsetX;
    this.scrollY =
      sizeBefore(view.rowHeights, view.defaultRowHeight, view.hiddenRows, sheetViewStartRow) + offsetY;
  }

  private own(change: () => void): void {
    this.isOwnChange++;
    try {
      change();
    } finally {
      this.isOwnChange--;
    }
  }

  private listen(): void {
    this.api.addEvent(this.api.Event.Scroll, () => {
      this.readScroll();
      this.events.onScrolled();
    });
    // The grid's own editor is part of a plugin that is not here: what it would edit is edited in the formula bar.
    this.api.addEvent(this.api.Event.BeforeSheetEditStart, (edit) => {
      edit.cancel = true;
      this.events.onEdit(null);
    });
    // Nor does its hidden field take the focus, by which its keys for moving and clearing would know that they are meant.
    const context = this.univer.__getInjector().get(IContextService);
    const keysAreMeant = ({ target }: FocusEvent): void => {
      this.univer.__getInjector().get(IUniverInstanceService).focusUnit(UNIT);
      context.setContextValue(FOCUSING_UNIVER_EDITOR, target instanceof HTMLCanvasElement);
    };
    this.container.addEventListener("focusin", keysAreMeant);
    this.container.addEventListener("focusout", () => context.setContextValue(FOCUSING_UNIVER_EDITOR, false));
    this.container.addEventListener("keydown", (event) => this.beginByKey(event), true);
    const commands = this.univer.__getInjector().get(ICommandService);
    commands.beforeCommandExecuted((command) => {
      if (this.isOwnChange > 0 || command.type !== CommandType.MUTATION) return;
      // Only this workbook's unit: the cell editor is a document of its own.
      const params = command.params as { unitId?: string } | undefined;
      if (params?.unitId === UNIT && !OWN_MUTATIONS.has(command.id)) {
        throw new Error(`the workbench grid does not change the workbook by "${command.id}"`);
      }
    });
    commands.onCommandExecuted((command) => {
      if (this.isOwnChange > 0) return;
      if (command.id === SetRangeValuesMutation.id)
        this.handOn(command.params as ISetRangeValuesMutationParams);
      if (command.id === SetSelectionsOperation.id)
        this.selected(command.params as ISetSelectionsOperationParams);
      if (command.id === SetWorksheetActiveOperation.id) this.redraw();
    });
  }

  private beginByKey(event: KeyboardEvent): void {
    const { key, ctrlKey, metaKey, altKey, isComposing } = event;
    if (!(event.target instanceof HTMLCanvasElement) || ctrlKey || metaKey || altKey || isComposing) return;
    if (key !== "F2" && key.length > 1) return;
    event.preventDefault();
    event.stopPropagation();
    this.events.onEdit(key === "F2" ? null : key);
  }

  private handOn(params: ISetRangeValuesMutationParams): void {
    if (params.unitId !== UNIT || !params.cellValue) return;
    const typed: TypedCell[] = [];
    for (const [row, columns] of Object.entries(params.cellValue)) {
      for (const [column, cell] of Object.entries(
        columns as Record<string, { v?: unknown; f?: unknown } | null>,
      )) {
        const content = cell?.f ?? cell?.v;
        if (cell && !("v" in cell) && !("f" in cell) && Object.keys(cell).length > 0) continue;
        const text =
          typeof content === "string" || typeof content === "number" || typeof content === "boolean";
        typed.push({ row: Number(row), column: Number(column), text: text ? String(content) : "" });
      }
    }
    if (typed.length > 0) this.events.onTyped(hostId(params.subUnitId), typed);
  }

  private selected(params: ISetSelectionsOperationParams): void {
    const last = params.selections.at(-1);
    if (params.unitId !== UNIT || !last) return;
    const { startRow, startColumn, endRow, endColumn } = last.range;
    this.events.onSelected(hostId(params.subUnitId), {
      top: Math.max(0, startRow || 0),
      left: Math.max(0, startColumn || 0),
      bottom: Math.max(0, endRow || 0),
      right: Math.max(0, endColumn || 0),
    });
  }

  private isIntercepting = false;

  /** Every cell that is drawn comes from the cache. */
  private intercept(): void {
    if (this.isIntercepting) return;
    this.isIntercepting = true;
    const service = this.univer.__getInjector().get(SheetInterceptorService);
    service.intercept(INTERCEPTOR_POINT.CELL_CONTENT, {
      id: "workbench.cells",
      priority: 100,
      effect: InterceptorEffectEnum.Value | InterceptorEffectEnum.Style,
      handler: (cell, location, next) => {
        if (location.unitId !== UNIT) return next(cell);
        const view = this.cells.cell(hostId(location.subUnitId), location.row, location.col);
        return next(view ? this.univerCell(view) : EMPTY);
      },
    });
  }

  private univerCell(view: CellView): ICellDataForSheetInterceptor {
    const look = this.cells.look(view.style);
    const renders = [
      ...(view.bar ? [dataBarRender(view.bar)] : []),
      ...(view.list ? [listArrowRender()] : []),
    ];
    return {
      ...(view.text === "" ? {} : { v: view.text, t: CellValueType.STRING }),
      ...(look ? { s: univerStyle(look, view) } : {}),
      ...(renders.length > 0 ? { customRender: renders } : {}),
    };
  }
}

const EMPTY: ICellDataForSheetInterceptor = {};

/** How a sheet is laid out, and under which id the grid has it. */
interface LaidOut {
  readonly layout: string;
  readonly id: string;
}

/** The host's id of a sheet of the grid: "12.3" is the third layout of sheet 12. */
function hostId(gridId: string): string {
  return gridId.slice(0, gridId.lastIndexOf("."));
}
