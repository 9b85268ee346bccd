import { zipSync } from "fflate";
import { FileError } from "../../../../workbench/excel-host/file/file-error";
import { loadBook, newBook } from "../../../../workbench/excel-host/file/load";
import { saveBook } from "../../../../workbench/excel-host/file/save";
import { foreignFile } from "./foreign-package";

function refusal(bytes: Uint8Array): FileError {
  try {
    loadBook(bytes, "book.xlsx");
  } catch (error) {
    if (error instanceof FileError) return error;
    throw error;
  }
  throw new Error("the file was read");
}

/** The start of an OLE container with a directory that names a stream. */
function container(stream: string): Uint8Array {
  const bytes = new Uint8Array(1024);
  bytes.set([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]);
  Array.from(stream).forEach((letter, index) => (bytes[512 + index * 2] = letter.charCodeAt(0)));
  return bytes;
}

const text = (content: string): Uint8Array => new TextEncoder().encode(content);

describe("a file that cannot be read", () => {
  it.each<[string, Uint8Array, string]>([
    ["an empty file", new Uint8Array(), "NOT_A_WORKBOOK"],
    ["a text file", text("Account,Owner\n1,Ann\n"), "NOT_A_WORKBOOK"],
    ["a zip file of something else", zipSync({ "a.txt": text("a") }), "NOT_A_WORKBOOK"],
    ["a workbook with a password", container("EncryptedPackage"), "PASSWORD_PROTECTED"],
    ["a workbook of Excel 97", container("Workbook"), "OLD_FORMAT"],
    ["another OLE file", container("WordDocument"), "NOT_A_WORKBOOK"],
    ["half a workbook", saveBook(newBook()).slice(0, 900), "DAMAGED"],
    ["a sheet that is no XML", foreignFile([{ name: "A", xml: "<sheetData/><broken" }]), "DAMAGED"],
    [
      "a text that is not there",
      foreignFile([
        { name: "A", xml: '<sheetData><row r="1"><c r="A1" t="s"><v>7</v></c></row></sheetData>' },
      ]),
      "DAMAGED",
    ],
  ])("is refused when it is %s", (_, bytes, code) => {
    const error = refusal(bytes);
    expect(error.code).toBe(code);
    expect(error.message).not.toContain("\n");
    expect(error.message).toMatch(/; (open|choose)|save/);
  });

  it("is refused when a part does not match its checksum", () => {
    const bytes = saveBook(newBook());
    const broken = bytes.slice();
    const at = Buffer.from(broken).indexOf("xl/styles.xml") + "xl/styles.xml".length + 20;
    broken[at] = (broken[at] ?? 0) ^ 0xff;
    expect(refusal(broken).code).toBe("DAMAGED");
  });
});
