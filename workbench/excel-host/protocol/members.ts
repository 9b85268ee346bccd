import type { Arguments } from "./arguments";
import type { HostContext } from "./host-context";
import type { ClassName, HostObject, Targets } from "./targets";

/**
 * The implemented members of a class, by their names on the wire. What is not here answers
 * NotImplemented.
 */
export interface ClassMembers<T> {
  /** Properties that go with every answer about the object, so that the client can find it again. */
  readonly identity?: (target: T, host: HostContext) => Record<string, unknown>;
  readonly read?: Readonly<Record<string, (target: T, host: HostContext) => unknown>>;
  readonly write?: Readonly<Record<string, (target: T, value: unknown, host: HostContext) => void>>;
  readonly navigate?: Readonly<Record<string, (target: T, host: HostContext) => HostObject | null>>;
  /** Methods that return a plain value, or nothing. */
  readonly call?: Readonly<Record<string, (target: T, args: Arguments, host: HostContext) => unknown>>;
  /** Methods that return an object; null is a null object. */
  readonly make?: Readonly<
    Record<string, (target: T, args: Arguments, host: HostContext) => HostObject | null>
  >;
  /** The items of a collection. */
  readonly items?: (target: T, host: HostContext) => readonly HostObject[];
  /** The item of a collection by name or id; null when there is none. */
  readonly item?: (target: T, args: Arguments, host: HostContext) => HostObject | null;
}

export type Registry = { readonly [K in ClassName]: ClassMembers<Targets[K]> };
