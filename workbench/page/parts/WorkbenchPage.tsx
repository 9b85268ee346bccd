import type { Remote } from "comlink";
import { proxy, transfer } from "comlink";
import type { ReactElement } from "react";
import { useCallback, useEffect, useRef, useState } from "react";
import type { Area } from "../../excel-host/model/area";
import { areaAddress } from "../../excel-host/model/area";
import { flushSync } from "react-dom";
import { CellCache } from "../grid/cell-cache";
import type { GridView } from "../grid/sheet-layout";
import { UniverGrid } from "../grid/univer-grid";
import type { BookView, CellContentView, DrawingView, ViewChange } from "../view/book-view";
import type { TypedCell, WorkbenchHost } from "../view/workbench-host";
import { AddInPage } from "./AddInPage";
import { DrawingLayer } from "./DrawingLayer";
import { FormulaBar } from "./FormulaBar";
import type { BegunEdit } from "./FormulaBar";
import { PaneFrame } from "./PaneFrame";
import { SheetTabs } from "./SheetTabs";

const SAMPLE = { address: "/workbench/sample.xlsx", name: "Sample.xlsx" };
/** The ribbon's buttons, in its order: the function that the manifest gives each, and its label. */
const RIBBON = [
  { name: "plan", label: "Plan" },
  { name: "refresh", label: "Refresh KPIs" },
  { name: "check", label: "Check Data" },
  { name: "review", label: "Review" },
] as const;
/** Name of the file that a workbook opened by the add-in is saved as. */
const COPY_NAME = "New workbook.xlsx";
const NO_VIEW: GridView = {
  headerLeft: 0,
  headerTop: 0,
  frozenWidth: 0,
  frozenHeight: 0,
  scrollX: 0,
  scrollY: 0,
};

/** The file that Revert goes back to. */
interface OpenFile {
  readonly name: string;
  readonly bytes: Uint8Array;
}

interface Message {
  readonly text: string;
  readonly isWrong: boolean;
}

/** The workbench: a workbook at the left, the add-in's task pane at the right. */
export function WorkbenchPage(props: { readonly host: Remote<WorkbenchHost> }): ReactElement {
  const { host } = props;
  const container = useRef<HTMLDivElement>(null);
  const picker = useRef<HTMLInputElement>(null);
  const grid = useRef<UniverGrid | null>(null);
  const cache = useRef<CellCache | null>(null);
  const file = useRef<OpenFile | null>(null);
  const [book, setBook] = useState<BookView | null>(null);
  const [active, setActive] = useState("");
  const activeSheet = useRef("");
  const selection = useRef<Area>({ top: 0, left: 0, bottom: 0, right: 0 });
  const [content, setContent] = useState<CellContentView | null>(null);
  /** The edit that was begun in the grid last, and what is being typed in the bar. */
  const [begun, setBegun] = useState<BegunEdit | null>(null);
  const [draft, setDraft] = useState<string | null>(null);
  const [drawings, setDrawings] = useState<readonly DrawingView[]>([]);
  const [view, setView] = useState<GridView>(NO_VIEW);
  const [message, setMessage] = useState<Message>({ text: "", isWrong: false });
  /** Counts opened workbooks, and panes opened anew in one. */
  const [bookKey, setBookKey] = useState(0);
  const [paneKey, setPaneKey] = useState(0);

  const readContent = useCallback(async () => {
    const sheet = activeSheet.current;
    const { top, left } = selection.current;
    if (sheet === "") return;
    setContent(await host.content(sheet, top, left));
  }, [host]);

  const readDrawings = useCallback(async () => {
    if (activeSheet.current !== "") setDrawings(await host.drawings(activeSheet.current));
  }, [host]);

  const showSheet = useCallback(
    (sheet: string) => {
      activeSheet.current = sheet;
      setActive(sheet);
      void readDrawings();
      void readContent();
    },
    [readContent, readDrawings],
  );

  const shownLayout = useRef("");
  const showBook = useCallback(
    (next: BookView) => {
      // The grid is laid out anew only when something but the cells and the active sheet differs.
      const layout = JSON.stringify({ ...next, activeSheet: "" });
      const isNew = layout !== shownLayout.current;
      shownLayout.current = layout;
      setBook(next);
      if (isNew) grid.current?.show(next);
      else if (next.activeSheet !== activeSheet.current) grid.current?.activate(next.activeSheet);
      showSheet(next.activeSheet);
    },
    [showSheet],
  );

  const takeTyped = useCallback(
    async (sheet: string, cells: readonly TypedCell[]) => {
      const refusal = await host.type(sheet, cells);
      setMessage({ text: refusal ?? "", isWrong: refusal !== null });
      if (refusal !== null) grid.current?.redraw();
    },
    [host],
  );

  /** What is typed while the content that it changes is being read; null when none is. */
  const added = useRef<string | null>(null);
  const beginEdit = useCallback(
    async (first: string | null) => {
      const { top, left } = selection.current;
      const address = areaAddress({ top, left, bottom: top, right: left });
      if (added.current !== null) added.current += first ?? "";
      else if (first !== null) flushSync(() => setBegun({ address, first }));
      else {
        added.current = "";
        await readContent();
        const text = added.current;
        added.current = null;
        flushSync(() => setBegun({ address, first, added: text }));
      }
    },
    [readContent],
  );

  const setCellEdit = useCallback((isEditing: boolean) => void host.setCellEdit(isEditing), [host]);

  const takeChanges = useCallback(
    async (changes: readonly ViewChange[]) => {
      if (changes.some((change) => change.kind === "book")) showBook(await host.book());
      const shown = grid.current?.visibleRows() ?? { first: 0, last: 0 };
      const isShown = (row: number): boolean => row >= shown.first - 128 && row <= shown.last + 128;
      let isSeen = changes.some((change) => change.kind === "book");
      for (const change of changes) {
        if (change.kind === "book") continue;
        const isActive = change.sheet === activeSheet.current;
        isSeen ||= isActive;
        if (change.kind === "cells") {
          cache.current?.refresh(
            change.sheet,
            change.area.top,
            change.area.bottom,
            (row) => isActive && isShown(row),
          );
        }
      }
      if (!isSeen) return;
      grid.current?.redraw();
      void readContent();
      // A chart shows cells that may stand on any sheet.
      void readDrawings();
    },
    [host, readContent, readDrawings, showBook],
  );

  const open = useCallback(
    async (next: OpenFile) => {
      setMessage({ text: `Opening ${next.name}`, isWrong: false });
      try {
        const copy = next.bytes.slice();
        cache.current?.clear();
        shownLayout.current = "";
        showBook(await host.open(transfer(copy, [copy.buffer]), next.name));
        file.current = next;
        // Another workbook is another document to Office.js: the add-in starts anew.
        setBookKey((key) => key + 1);
        setPaneKey((key) => key + 1);
        setMessage({ text: "", isWrong: false });
      } catch (error) {
        setMessage({ text: error instanceof Error ? error.message : String(error), isWrong: true });
      }
    },
    [host, showBook],
  );

  useEffect(() => {
    if (!container.current) return;
    const cells = new CellCache(
      (sheet, firstRow, lastRow) => host.cells(sheet, firstRow, lastRow),
      () => grid.current?.redraw(),
    );
    cache.current = cells;
    const made = new UniverGrid(container.current, cells, {
      onTyped: (sheet, typed) => void takeTyped(sheet, typed),
      onSelected: (sheet, area) => {
        selection.current = area;
        void host.select(sheet, area);
        void readContent();
      },
      onEdit: (first) => void beginEdit(first),
      onScrolled: () => setView(made.position()),
    });
    grid.current = made;
    void host.onCommandCompleted(
      proxy(() => setMessage({ text: "The command has finished", isWrong: false })),
    );
    void host.onNewWorkbook(
      proxy((bytes) => {
        // The page holds one workbook: another one that the add-in opens is handed over as a file.
        download(bytes, COPY_NAME);
        setMessage({ text: `The new workbook was saved as ${COPY_NAME}`, isWrong: false });
      }),
    );
    void host.onChange(proxy((changes) => void takeChanges(changes)));
    void fetch(SAMPLE.address).then(async (response) => {
      if (!response.ok) throw new Error(`the sample workbook was not served (${response.status})`);
      await open({ name: SAMPLE.name, bytes: new Uint8Array(await response.arrayBuffer()) });
    });
    return () => made.dispose();
  }, [beginEdit, host, open, readContent, takeChanges, takeTyped]);

  async function save(): Promise<void> {
    const name = book?.name ?? "Book.xlsx";
    download(await host.save(), name);
    setMessage({ text: `${name} saved`, isWrong: false });
  }

  async function pick(chosen: File | undefined): Promise<void> {
    if (chosen) await open({ name: chosen.name, bytes: new Uint8Array(await chosen.arrayBuffer()) });
  }

  function activate(sheet: string): void {
    grid.current?.activate(sheet);
    showSheet(sheet);
    void host.activate(sheet);
  }

  return (
    <div className="wb-page">
      <header className="wb-title">
        <h1>Workbench: a tool to develop and try the add-in. Not Excel.</h1>
        <span className="wb-file">{book?.name ?? ""}</span>
      </header>
      <div className="wb-ribbon" role="toolbar" aria-label="Workbook">
        <button type="button" onClick={() => picker.current?.click()}>
          Open .xlsx
        </button>
        <input
          ref={picker}
          type="file"
          hidden
          accept=".xlsx,.xlsm"
          onChange={(event) => {
            void pick(event.target.files?.[0]);
            event.target.value = "";
          }}
        />
        <button type="button" onClick={() => void save()} disabled={!book}>
          Save .xlsx
        </button>
        <button type="button" onClick={() => file.current && void open(file.current)} disabled={!book}>
          Revert
        </button>
        <span className="wb-divider" />
        <button type="button" onClick={() => setPaneKey((key) => key + 1)}>
          <img src="/assets/icon-16.png" alt="" />
          Evenfield
        </button>
        {RIBBON.map(({ name, label }) => (
          <button key={name} type="button" onClick={() => void host.runCommand(name)} disabled={!book}>
            <img src={`/assets/${name}-16.png`} alt="" />
            {label}
          </button>
        ))}
        <span className={message.isWrong ? "wb-message wb-wrong" : "wb-message"} role="status">
          {message.text}
        </span>
      </div>
      <div className="wb-body">
        <main className="wb-book">
          <FormulaBar
            content={content}
            onTyped={(text) => {
              const { top, left } = selection.current;
              void takeTyped(activeSheet.current, [{ row: top, column: left, text }]);
            }}
            onEditing={setCellEdit}
            begun={begun}
            onDraft={setDraft}
            onLeave={() => grid.current?.focus()}
          />
          <div className="wb-grid">
            <div className="wb-univer" ref={container} />
            <DrawingLayer drawings={drawings} view={view} />
            {draft !== null && (
              <div
                className="wb-cell-draft"
                aria-hidden="true"
                style={grid.current?.placeOf(selection.current.top, selection.current.left) ?? {}}
              >
                {draft}
              </div>
            )}
          </div>
          <SheetTabs sheets={book?.sheets ?? []} active={active} onActivate={activate} />
        </main>
        {book && <PaneFrame key={paneKey} host={host} />}
        {book && (
          <AddInPage
            key={`commands ${bookKey}`}
            host={host}
            frame="commands"
            title="Ribbon functions of Evenfield"
          />
        )}
      </div>
    </div>
  );
}

/** Hands a file to the browser's downloads. */
function download(bytes: Uint8Array, name: string): void {
  const address = URL.createObjectURL(new Blob([new Uint8Array(bytes)]));
  const link = document.createElement("a");
  link.href = address;
  link.download = name;
  link.click();
  URL.revokeObjectURL(address);
}
