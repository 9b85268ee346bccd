import type { PaneState } from "../pane-state";

/** The events of a table from their types to what each tells; an event is what it tells and its type. */
export type EventOf<Events, Type extends keyof Events = keyof Events> = {
  [T in Type]: { readonly type: T } & Events[T];
}[Type];

/** The next state after each of these events. Pure: no clock, no Excel, no engine. */
export type Handlers<Events> = {
  readonly [Type in keyof Events]: (state: PaneState, event: Events[Type]) => PaneState;
};
