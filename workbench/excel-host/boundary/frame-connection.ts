import type { ExcelHost } from "../protocol/excel-host";
import type { FrameToHost, HostToFrame } from "./frame-messages";
import { REQUIREMENTS } from "./native-host";

interface FrameOptions {
  /** Requirement sets to claim instead of the host's own. */
  readonly requirements?: Readonly<Record<string, number>>;
  /** Hears that the add-in has finished a ribbon command. */
  readonly commandCompleted?: (text: string) => void;
}

/** A task pane that is joined to the host. */
export interface FrameConnection {
  /** Runs the function that the add-in has associated with a name, as a ribbon button does. */
  invokeCommand(commandId: string, functionName: string): void;
  /** Ends the connection; what the pane sends later is not answered. */
  close(): void;
}

/** Joins a frame that has run startBoundary to a host; the host's side of the port, in a worker or not. */
export function connectFrame(
  host: ExcelHost,
  port: MessagePort,
  options: FrameOptions = {},
): FrameConnection {
  let open = true;
  const send = (message: HostToFrame): void => {
    if (open) port.postMessage(message);
  };
  const sendText = (text: string): void => {
    send({ kind: "message", text });
  };
  const stopMessages = host.onMessage(sendText);
  const stopBook = host.book.onChange((change) => {
    if (change.kind === "selection") send({ kind: "selectionChanged" });
  });
  port.onmessage = (event: MessageEvent<FrameToHost>) => {
    if (!open) return;
    const message = event.data;
    switch (message.kind) {
      case "request": {
        const answer = host.handle(message.text);
        if (typeof answer === "string") sendText(answer);
        else void answer.then(sendText);
        return;
      }
      case "settings":
        host.book.settings.clear();
        for (const [key, json] of message.settings) host.book.settings.set(key, json);
        return;
      case "commandCompleted":
        options.commandCompleted?.(message.text);
    }
  };
  send({
    kind: "start",
    settings: [...host.book.settings],
    documentUrl: host.book.name,
    requirements: options.requirements ?? REQUIREMENTS,
  });
  return {
    invokeCommand: (commandId, functionName) => {
      send({ kind: "command", commandId, functionName });
    },
    close: () => {
      open = false;
      stopMessages();
      stopBook();
      port.close();
    },
  };
}
