import { createCalculator } from "../excel-host/calc/calculator";
import { FileError } from "../excel-host/file/file-error";
import { loadBook } from "../excel-host/file/load";
import type { Book } from "../excel-host/model/book";
import { ExcelHost } from "../excel-host/protocol/excel-host";
import { InputProblem } from "./input-problem";

/**
 * A workbook file in the workbench's Excel host.
 *
 * @throws InputProblem for a file that is no workbook
 */
export function openBook({ bytes, name }: { readonly bytes: Uint8Array; readonly name: string }): {
  book: Book;
  host: ExcelHost;
} {
  try {
    const book = loadBook(bytes, name);
    return { book, host: new ExcelHost(book, createCalculator(book)) };
  } catch (error) {
    if (error instanceof FileError) throw new InputProblem([error.message]);
    throw error;
  }
}
