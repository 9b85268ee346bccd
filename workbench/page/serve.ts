/** Starts the workbench: builds what is out of date, serves it to this computer and opens it in a browser. */
import open from "open";
import { saveBook } from "../excel-host/file/save";
import { makeSample } from "../sample/make-sample";
import { sampleBook } from "../sample/sample-book";
import { ASSETS, PAGE, SITE, buildWorkbench } from "./server/build-workbench";
import { serveWorkbench } from "./server/workbench-server";

const FIRST_PORT = 3100;

await buildWorkbench((what) => console.log(what));
const sample = makeSample({
  accounts: 2000,
  reps: 40,
  seed: 1,
  mess: 1,
  asOf: "2026-10-01",
  opportunities: 4000,
});
const { address } = await serveWorkbench(
  { site: SITE, page: PAGE, assets: ASSETS, sample: saveBook(sampleBook(sample)) },
  FIRST_PORT,
);
console.log(`Workbench: ${address}  (Ctrl+C ends it)`);

const hasScreen =
  process.platform !== "linux" || Boolean(process.env["DISPLAY"] ?? process.env["WAYLAND_DISPLAY"]);
if (hasScreen && !process.env["CI"]) await open(address);
