/** What the task pane's frame and the host say to each other over their port. */

export type Setting = readonly [key: string, json: string];

export type FrameToHost =
  /** A request of the client library, as text. */
  | { readonly kind: "request"; readonly text: string }
  /** All settings of the add-in, to be kept in the book. */
  | { readonly kind: "settings"; readonly settings: readonly Setting[] }
  | { readonly kind: "commandCompleted"; readonly text: string };

export type HostToFrame =
  /** Comes first: what the client library asks for while it starts. */
  | {
      readonly kind: "start";
      readonly settings: readonly Setting[];
      readonly documentUrl: string;
      readonly requirements: Readonly<Record<string, number>>;
    }
  /** An answer or an event, as text. */
  | { readonly kind: "message"; readonly text: string }
  /** The user has pressed a ribbon button that runs a function. */
  | { readonly kind: "command"; readonly commandId: string; readonly functionName: string }
  | { readonly kind: "selectionChanged" };
