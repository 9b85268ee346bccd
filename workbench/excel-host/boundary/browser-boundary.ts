import type { FrameToHost, HostToFrame, Setting } from "./frame-messages";
import { NativeHost } from "./native-host";

/**
 * Makes a frame look to the client library like the web view of a desktop Excel whose host is at
 * the other end of a port. Must run in the frame's head before office.js. The library's other
 * files are loaded only when the host has sent the settings, since the library reads them
 * synchronously while it starts.
 */
export function startBoundary(port: Promise<MessagePort>): void {
  forgetOtherWorkbook(sessionStorage);
  let start: Extract<HostToFrame, { kind: "start" }> | null = null;
  let settings: readonly Setting[] = [];
  const release = holdScripts(document.head);
  const send = (message: FrameToHost): void => {
    void port.then((open) => {
      open.postMessage(message);
    });
  };
  const native = new NativeHost({
    get requirements() {
      return start?.requirements ?? {};
    },
    get documentUrl() {
      return start?.documentUrl ?? "";
    },
    readSettings: () => settings,
    writeSettings: (written) => {
      settings = written;
      send({ kind: "settings", settings: written });
    },
    commandCompleted: (text) => {
      send({ kind: "commandCompleted", text });
    },
  });
  const bridge: Bridge = {
    onMessageFromHost: null,
    sendMessageToHost: (text) => {
      send({ kind: "request", text });
    },
  };
  // window.external is read-only unless it is defined anew.
  Object.defineProperty(window, "external", { value: native.external, configurable: true });
  Object.defineProperty(window, "_richApiNativeBridge", { value: bridge, configurable: true });
  void port.then((open) => {
    open.onmessage = (event: MessageEvent<HostToFrame>) => {
      const message = event.data;
      switch (message.kind) {
        case "start":
          start = message;
          settings = message.settings;
          release();
          return;
        case "message":
          bridge.onMessageFromHost?.(message.text);
          return;
        case "command":
          native.invokeCommand(message.commandId, message.functionName);
          return;
        case "selectionChanged":
          native.selectionChanged();
      }
    };
  });
}

interface Bridge {
  sendMessageToHost(text: string): void;
  onMessageFromHost: ((text: string) => void) | null;
}

/** The library keeps host information and settings of the workbook it saw last, and prefers them. */
function forgetOtherWorkbook(storage: Storage): void {
  for (const key of Object.keys(storage)) {
    if (key === "hostInfoValue" || key.endsWith("CachedSessionSettings")) storage.removeItem(key);
  }
}

/** Keeps scripts from being added to the head until the returned function is called. */
function holdScripts(head: HTMLHeadElement): () => void {
  const held: Node[] = [];
  Object.defineProperty(head, "appendChild", {
    configurable: true,
    value: <T extends Node>(node: T): T => {
      if (node instanceof HTMLScriptElement) held.push(node);
      else Node.prototype.appendChild.call(head, node);
      return node;
    },
  });
  return () => {
    Reflect.deleteProperty(head, "appendChild");
    for (const node of held) head.appendChild(node);
  };
}

/** Asks the page around the frame for the port to its host; it answers with `answer` and the port. */
export function askForHost(question: string, answer: string): Promise<MessagePort> {
  const port = new Promise<MessagePort>((resolve) => {
    addEventListener("message", function receive(event: MessageEvent) {
      const [found] = event.ports;
      if (event.source !== parent || event.origin !== location.origin || event.data !== answer || !found)
        return;
      removeEventListener("message", receive);
      resolve(found);
    });
  });
  parent.postMessage(question, location.origin);
  return port;
}
