import { transferHandlers } from "comlink";
import { EngineError } from "../engine/model/engine-error";

/** An error as it crosses between worker and pane. */
interface CrossingError {
  readonly name: string;
  readonly message: string;
  readonly stack: string;
  /** "" for errors that are not the engine's. */
  readonly code: string;
  readonly detail: Readonly<Record<string, string | number>>;
}

/** comlink hands what was thrown over in this wrapper. */
interface Thrown {
  readonly value: unknown;
}

/**
 * Lets an EngineError keep its code and detail on the way out of the worker: comlink's own
 * handler carries the message alone. To be called on both sides before the first call.
 */
export function keepErrorCodes(): void {
  const own = transferHandlers.get("throw");
  if (own === undefined)
    throw new TypeError("comlink has no handler for thrown errors; its version differs from 4.4");
  transferHandlers.set("throw", {
    canHandle: (value: unknown): value is Thrown => own.canHandle(value),
    serialize: (thrown: Thrown) => [pack(thrown.value), []],
    deserialize: (crossing: CrossingError) => {
      throw unpack(crossing);
    },
  });
}

function pack(value: unknown): CrossingError {
  if (!(value instanceof Error)) {
    return { name: "Error", message: String(value), stack: "", code: "", detail: {} };
  }
  const engine = value instanceof EngineError ? value : null;
  return {
    name: value.name,
    message: value.message,
    stack: value.stack ?? "",
    code: engine?.code ?? "",
    detail: engine?.detail ?? {},
  };
}

function unpack(crossing: CrossingError): Error {
  if (crossing.code !== "") return new EngineError(crossing.code, crossing.message, crossing.detail);
  const error = new Error(crossing.message);
  error.stack = crossing.stack;
  return error;
}
