import { parseArgs, type ParseArgsConfig } from "node:util";
import { InputProblem, reasonOf } from "./input-problem";

type Options = NonNullable<ParseArgsConfig["options"]>;

interface Expected<Given extends Options> {
  args: string[];
  allowPositionals: true;
  options: Given;
}

/**
 * What stands behind a command's name: files and names, and its options.
 *
 * @param usage the form of the command, for whoever gave another one
 * @throws InputProblem for an option that the command does not have or that lacks its value
 */
export function parseOptions<Given extends Options>(
  args: string[],
  options: Given,
  usage: string,
): ReturnType<typeof parseArgs<Expected<Given>>> {
  try {
    return parseArgs<Expected<Given>>({ args, allowPositionals: true, options });
  } catch (error) {
    throw new InputProblem([`${reasonOf(error)}; the form is ${usage}`]);
  }
}
