/** Sets saved scenarios of a workbook side by side, without Excel, with the add-in's own code. */
import { basename } from "node:path";
import { formOf, parseOptions } from "./command-options";
import { compareFile } from "./compare-file";
import { compareText } from "./compare-text";
import { readBytes, write } from "./command-files";
import { InputProblem } from "./input-problem";
import { runCommand } from "./run-command";

const COMMAND = {
  form: "npm run -s compare -- IN.xlsx A B [C]",
  does: "Sets two or three saved scenarios of a workbook side by side. Figures are those recorded when each was saved; a scenario of older data is marked.",
  takesWords: true,
  options: {
    json: { type: "string", value: "COMPARED.json", meaning: "writes the figures to this file" },
  },
  ends: "0: compared; 2: a scenario is not there; 1: a defect.",
} as const;

async function main(): Promise<void> {
  const { values, positionals } = parseOptions(process.argv.slice(2), COMMAND);
  const [input, ...names] = positionals;
  if (input === undefined || names.length < 2 || names.length > 3) {
    throw new InputProblem([`Give one workbook and the names of two or three scenarios; ${formOf(COMMAND)}`]);
  }
  const compared = await compareFile({ bytes: readBytes(input), name: basename(input) }, names);
  if (values.json !== undefined) {
    const figures = compared.scenarios.map(({ definition, figures: shown }) => ({
      name: definition.name,
      isOlderData: definition.inputs !== compared.inputs,
      figures: shown,
    }));
    write(values.json, `${JSON.stringify(figures, null, 2)}\n`);
  }
  console.log(compareText(compared.scenarios, compared.inputs));
}

await runCommand(main);
