import { startOffice, type OfficeRuntime } from "../../../workbench/excel-host/boundary/node";
import { createCalculator } from "../../../workbench/excel-host/calc/calculator";
import { Book } from "../../../workbench/excel-host/model/book";
import type { Calculator } from "../../../workbench/excel-host/model/calculator";
import { Sheet } from "../../../workbench/excel-host/model/sheet";
import { ExcelHost, type HostOptions } from "../../../workbench/excel-host/protocol/excel-host";

export interface OpenOffice {
  readonly host: ExcelHost;
  readonly office: OfficeRuntime;
  /** The first sheet of the book. */
  readonly sheet: Sheet;
}

/** The client library on a new book with the named sheets. */
export async function openOffice(
  names: readonly string[] = ["Sheet1"],
  options: HostOptions & { readonly calculator?: (book: Book) => Calculator } = {},
): Promise<OpenOffice> {
  const book = new Book();
  for (const name of names) book.sheets.push(new Sheet(book.makeId(), name));
  const [sheet] = book.sheets;
  if (!sheet) throw new Error("a book needs a sheet");
  const host = new ExcelHost(book, (options.calculator ?? createCalculator)(book), options);
  return { host, office: await startOffice(host), sheet };
}

/** Code of the error that a batch fails with, or null. */
export async function codeOf(
  batch: (context: Excel.RequestContext) => Promise<unknown>,
): Promise<string | null> {
  try {
    await Excel.run(batch);
    return null;
  } catch (error) {
    if (error instanceof OfficeExtension.Error) return error.code;
    throw error;
  }
}
