import type { Outcome } from "../../use-cases/outcome";
import { run } from "../../use-cases/run";

/**
 * A use case whose code is loaded when it is first called, so that the pane opens without it. Code that cannot be
 * loaded is a problem like any other, and the next call asks for it again.
 *
 * @param load imports the module
 * @param pick the use case in it
 */
export function later<Module, Given extends readonly unknown[], Value>(
  load: () => Promise<Module>,
  pick: (module: Module) => (...given: Given) => Promise<Outcome<Value>>,
): (...given: Given) => Promise<Outcome<Value>> {
  return async (...given) => {
    const loaded = await run(load);
    return loaded.status === "done" ? pick(loaded.value)(...given) : loaded;
  };
}
