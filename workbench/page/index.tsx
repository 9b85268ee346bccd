import { wrap } from "comlink";
import { createRoot } from "react-dom/client";
import type { WorkbenchHost } from "./view/workbench-host";
import { WorkbenchPage } from "./parts/WorkbenchPage";
import "./workbench.css";

const worker = new Worker(new URL("./host-worker.ts", import.meta.url), { name: "excel-host" });
const root = document.getElementById("root");
if (!root) throw new Error('the page has no element "root" to show the workbench in');
createRoot(root).render(<WorkbenchPage host={wrap<WorkbenchHost>(worker)} />);
