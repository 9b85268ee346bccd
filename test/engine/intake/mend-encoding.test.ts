import fc from "fast-check";
import { mendedText, mendedTexts } from "../../../src/engine/intake/mend-encoding";

/** As a program shows it that takes UTF-8 for Windows-1252. */
const misread = (text: string): string =>
  new TextDecoder("windows-1252").decode(new TextEncoder().encode(text));

describe("text in UTF-8 that was opened as Windows-1252", () => {
  it("is read as it was meant", () => {
    expect(mendedText("MÃ¼ller")).toBe("Müller");
    expect(mendedText("UmsÃ¤tze (â‚¬)")).toBe("Umsätze (€)");
    expect(mendedText("Lâ€™Auberge")).toBe("L’Auberge");
  });

  it("is any text with letters of Europe", () => {
    const letters = fc.stringMatching(/^[a-z ]{0,6}[äöüÄÖÜßéèêçñãõåøœÉ€’–]{1,4}[A-Z ]{0,6}$/u);
    fc.assert(
      fc.property(letters, (text) => {
        expect(mendedText(misread(text))).toBe(text);
      }),
      { seed: 7 },
    );
  });

  it("is not what was read well", () => {
    for (const text of ["Müller", "Café Noël", "São Paulo", "NÃO", "Łódź", "東京", "20°C", "plain", ""]) {
      expect(mendedText(text)).toBeNull();
    }
  });

  it("is looked for in the first 2,000 texts of a column, and mended in all of them", () => {
    expect(mendedTexts(["Bolt", "KÃ¶ln", "Köln"])).toEqual(["Bolt", "Köln", "Köln"]);
    expect(mendedTexts(["Bolt", "Köln"])).toBeNull();
    expect(mendedTexts([...new Array<string>(2000).fill("Bolt"), "KÃ¶ln"])).toBeNull();
  });
});
