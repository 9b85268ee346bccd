import type { Arguments } from "../arguments";
import type { HostContext } from "../host-context";

type Call<T> = (target: T, args: Arguments, host: HostContext) => unknown;

/** The pairs of methods by which the client says that it listens to events of an object. */
export function eventMethods<T>(
  targetId: (target: T) => string,
  events: Readonly<Record<string, number>>,
): Record<string, Call<T>> {
  const methods: Record<string, Call<T>> = {};
  for (const [name, type] of Object.entries(events)) {
    methods[`_Register${name}`] = (target, _args, host) => {
      host.events.register(type, targetId(target));
    };
    methods[`_Unregister${name}`] = (target, _args, host) => {
      host.events.unregister(type, targetId(target));
    };
  }
  return methods;
}
