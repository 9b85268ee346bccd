import { mkdirSync, readFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Browser, Frame, FrameLocator, Page } from "playwright-core";
import { chromium } from "playwright-core";
import { columnNumber } from "../../../src/engine/model/cell-address";
import { saveBook } from "../../../workbench/excel-host/file/save";
import { ASSETS, PAGE, SITE, buildWorkbench } from "../../../workbench/page/server/build-workbench";
import type { RunningServer } from "../../../workbench/page/server/workbench-server";
import { serveWorkbench } from "../../../workbench/page/server/workbench-server";
import { makeSample } from "../../../workbench/sample/make-sample";
import { sampleBook } from "../../../workbench/sample/sample-book";
import type { SampleOptions } from "../../../workbench/sample/sample-workbook";
import { findBrowser } from "./find-browser";

/** Where screenshots are left for people to look at. */
export const PICTURES = join(tmpdir(), "evenfield-screens");

/** A folder for recordings of what happens in the browser, when one is asked for: `npx playwright-core show-trace FILE`. */
const RECORDINGS = process.env["EVENFIELD_TRACE"] ?? "";

/** The address that the shipped page loads Office.js from; the workbench takes it from the installed package. */
const OFFICE_ORIGIN = "https://appsforoffice.microsoft.com/";

/** The workbench served and open in a browser. */
export class WorkbenchSession {
  /** Addresses outside this computer that anything on the page asked for. */
  readonly outsideRequests: string[] = [];
  /** Errors that no code took care of, and failures that were written to the console. */
  readonly pageErrors: string[] = [];

  private constructor(
    readonly page: Page,
    readonly browser: Browser,
    private readonly server: RunningServer,
    /** Name of the recording, "" where none is made. */
    private readonly recording: string,
  ) {
    page.on("request", (request) => {
      const address = request.url();
      const isHere = address.startsWith(server.address) || /^(data|blob):/.test(address);
      if (!isHere && !address.startsWith(OFFICE_ORIGIN)) this.outsideRequests.push(address);
    });
    page.on("pageerror", (error) => this.pageErrors.push(error.stack ?? error.message));
    page.on("console", (message) => {
      if (message.type() === "error") this.pageErrors.push(message.text());
    });
  }

  /** Builds what is out of date, serves a sample workbook and opens the page. */
  static async start(sample: Partial<SampleOptions> = {}): Promise<WorkbenchSession> {
    const { sheets, truth } = makeSample({
      accounts: 2000,
      reps: 40,
      seed: 1,
      mess: 1,
      asOf: "2026-10-01",
      opportunities: 4000,
      ...sample,
    });
    return WorkbenchSession.open(saveBook(sampleBook({ sheets, truth })));
  }

  /**
   * The same with a workbook in the place of the sample.
   *
   * @param recording name under which the session is recorded in the folder that EVENFIELD_TRACE names; "" is never
   */
  static async open(workbook: Uint8Array, recording = ""): Promise<WorkbenchSession> {
    await buildWorkbench(() => undefined);
    mkdirSync(PICTURES, { recursive: true });
    const server = await serveWorkbench({ site: SITE, page: PAGE, assets: ASSETS, sample: workbook }, 3400);
    const program = findBrowser();
    const browser = await chromium.launch({
      executablePath: program.executablePath,
      args: [...program.args],
      env: { ...stringsOf(process.env), ...program.env },
    });
    const page = await browser.newPage({ viewport: { width: 1440, height: 900 }, acceptDownloads: true });
    const session = new WorkbenchSession(page, browser, server, RECORDINGS === "" ? "" : recording);
    if (session.recording !== "") await page.context().tracing.start({ screenshots: true, snapshots: true });
    await page.goto(server.address);
    // A workbook that has a plan is read without being asked to.
    const looked = session.pane.getByRole("button", { name: /^(Check this data|Read again)$/ });
    await looked.or(session.pane.getByText("No account list found yet")).waitFor({ timeout: 60_000 });
    return session;
  }

  get pane(): FrameLocator {
    return this.page.frameLocator('iframe[title="Evenfield task pane"]');
  }

  /** The pane's own document, for what is evaluated in it. */
  get paneFrame(): Frame {
    const frame = this.page.frames().find((candidate) => candidate.url().includes("taskpane.html"));
    if (!frame) throw new Error("the pane has no frame; the page lost its iframe or its address changed");
    return frame;
  }

  /** Opens another workbook by the page's own button. */
  async openFile(workbook: Uint8Array): Promise<void> {
    await this.page.locator("input[type=file]").setInputFiles({
      name: "Plan.xlsx",
      mimeType: "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
      buffer: Buffer.from(workbook),
    });
  }

  /** Closes the pane and opens it again, as Excel does. */
  async reopenPane(): Promise<void> {
    // What was changed last is kept a moment later.
    await this.page.waitForTimeout(1500);
    const frame = this.paneFrame;
    const opened = this.page.waitForEvent("framenavigated", (navigated) => navigated === frame);
    await frame.evaluate(() => {
      setTimeout(() => {
        location.reload();
      });
    });
    await opened;
  }

  /** Makes the pane so many pixels wide. Its frame alone: the grid beside it keeps its size and is not drawn again. */
  async setPaneWidth(pixels: number): Promise<void> {
    await this.page.evaluate((width) => {
      const frame = document.querySelector<HTMLElement>(".wb-pane iframe");
      if (frame) frame.style.width = `${String(width)}px`;
    }, pixels);
  }

  /**
   * Names of the sheet tabs, left to right, once the named one is among them and none of a plan that was replaced: the
   * page draws a change of the workbook a moment after the pane has said that it is made.
   */
  async tabs(including: string): Promise<string[]> {
    await this.page.getByRole("tab", { name: including, exact: true }).waitFor();
    await this.page
      .getByRole("tab", { name: /\(previous/ })
      .first()
      .waitFor({ state: "detached" });
    return this.page.getByRole("tab").allInnerTexts();
  }

  /**
   * Selects a cell of a sheet by a click and the arrow keys: how wide the columns before it are depends on what they hold.
   *
   * @param address "H5"
   */
  async selectCell(tab: string, address: string): Promise<void> {
    await this.page.getByRole("tab", { name: tab, exact: true }).click();
    const selected = this.page.getByLabel("Selected cell", { exact: true });
    const to = placeOf(address);
    await this.page
      .locator(".wb-univer canvas")
      .first()
      // Elsewhere for the next row: two clicks in half a second at one place begin an edit.
      .click({ position: { x: to.row % 2 === 0 ? 60 : 66, y: 142 } });
    await selected.filter({ hasText: /^A\d+$/ }).waitFor();
    const from = placeOf((await selected.textContent()) ?? "");
    const press = async (key: string, times: number): Promise<void> => {
      for (let time = 0; time < times; time++) await this.page.keyboard.press(key);
    };
    await press("ArrowRight", to.column - from.column);
    await press("ArrowDown", to.row - from.row);
    await press("ArrowUp", from.row - to.row);
    await selected.filter({ hasText: new RegExp(`^${address}$`) }).waitFor();
  }

  /** The workbook as the page's Save gives it. */
  async save(): Promise<Uint8Array> {
    const download = this.page.waitForEvent("download");
    await this.page.getByRole("button", { name: "Save .xlsx" }).click();
    return readFileSync(await (await download).path());
  }

  async picture(name: string): Promise<void> {
    await this.page.screenshot({ path: join(PICTURES, `${name}.png`) });
  }

  async close(): Promise<void> {
    if (this.recording !== "") {
      await this.page.context().tracing.stop({ path: join(RECORDINGS, `${this.recording}.zip`) });
    }
    await this.browser.close();
    await this.server.close();
  }
}

function placeOf(address: string): { readonly column: number; readonly row: number } {
  const [, letters = "", row = ""] = /^([A-Z]+)(\d+)$/.exec(address) ?? [];
  return { column: columnNumber(letters), row: Number(row) };
}

function stringsOf(environment: NodeJS.ProcessEnv): Record<string, string> {
  return Object.fromEntries(
    Object.entries(environment).filter((entry): entry is [string, string] => entry[1] !== undefined),
  );
}
