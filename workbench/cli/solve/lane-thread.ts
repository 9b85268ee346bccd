import { parentPort } from "node:worker_threads";
import { EngineError } from "../../../src/engine/model/engine-error";
import { LaneDesk } from "./lane-desk";
import type { LaneMessage, LaneReport, LaneTask } from "./lane-messages";
import type { Answer } from "./neutral-instance";
import { search } from "./search";

/** A thread that waits for its task, searches until the deadline and ends. */
const port = parentPort;
if (port === null) throw new Error("a lane runs as a worker thread of the solve command");

const post = (report: LaneReport): void => port.postMessage(report);

const awaitBest = (): Promise<Answer> =>
  new Promise((resolve) => {
    port.once("message", (message: LaneMessage) => {
      if (message.kind === "best") resolve(message.answer);
    });
  });

port.once("message", (message: LaneMessage) => {
  if (message.kind !== "task") throw new Error("the first message to a lane is its task");
  const { task } = message;
  const desk = new LaneDesk(performance.now() + task.deadline - Date.now(), post, awaitBest);
  void run(task, desk).then(() => port.close());
});

async function run(task: LaneTask, desk: LaneDesk): Promise<void> {
  try {
    await search(task, desk);
  } catch (error) {
    // Time is up: the best so far has been handed on.
    const isOver = error instanceof EngineError && error.code === "CANCELLED";
    if (!isOver) {
      post({
        kind: "failed",
        stack: error instanceof Error ? (error.stack ?? error.message) : String(error),
      });
    }
  }
  desk.flush();
  post({ kind: "finished" });
}
