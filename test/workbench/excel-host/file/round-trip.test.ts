import { loadBook } from "../../../../workbench/excel-host/file/load";
import { saveBook } from "../../../../workbench/excel-host/file/save";
import { describedBook } from "./described-book";
import { fullBook } from "./full-book";

describe("a book with one of everything", () => {
  it("is the same after saving and loading", () => {
    const book = fullBook();
    book.name = "saved.xlsx";
    const loaded = loadBook(saveBook(book), "saved.xlsx");
    expect(describedBook(loaded)).toEqual(describedBook(book));
  });

  it("is the same file when nothing was changed after loading", () => {
    const bytes = saveBook(fullBook());
    expect(saveBook(loadBook(bytes, "saved.xlsx"))).toEqual(bytes);
  });

  it("is the same after its sheets were written over themselves", () => {
    const book = fullBook();
    book.name = "saved.xlsx";
    const loaded = loadBook(saveBook(book), "saved.xlsx");
    for (const sheet of loaded.sheets) sheet.changed = true;
    const again = loadBook(saveBook(loaded), "saved.xlsx");
    expect(describedBook(again)).toEqual(describedBook(book));
  });
});
