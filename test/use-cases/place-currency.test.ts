import { placeCurrency } from "../../src/use-cases/place-currency";
import { headlineMoneyFormat, moneyFormat, signedMoneyFormat } from "../../src/report/number-format";

const format = (locale: string, sign: string): string => moneyFormat(placeCurrency(locale, sign));

describe("the format of money on the sheets", () => {
  it("has the sign where the locale puts it, with the locale's number in Excel", () => {
    expect(format("de-DE", "€")).toBe("#,##0 [$€-407]");
    expect(format("fr-CA", "$")).toBe("#,##0 [$$-C0C]");
    expect(format("en-GB", "£")).toBe("[$£-809]#,##0");
    expect(format("de-CH", "CHF")).toBe("[$CHF-807] #,##0");
    expect(format("pt-BR", "R$")).toBe("[$R$-416] #,##0");
  });

  it("stays the plain one for the dollar in front, and for no sign", () => {
    expect(format("en-US", "$")).toBe("$#,##0");
    expect(format("de-DE", "")).toBe("#,##0");
  });

  it("names no locale that has no number, and quotes the sign instead", () => {
    expect(format("is-IS", "kr")).toBe('#,##0 "kr"');
    expect(format("en-US", "€")).toBe("[$€-409]#,##0");
  });

  it("keeps sign and figure together in short and signed amounts", () => {
    const euro = placeCurrency("de-DE", "€");
    expect(headlineMoneyFormat(euro, 4e8)).toBe('#,##0.0,,"M" [$€-407]');
    expect(signedMoneyFormat(euro)).toBe('+#,##0 [$€-407];−#,##0 [$€-407];""');
  });

  it("lets no sign end the format it stands in", () => {
    expect(format("de-DE", '€]"-[')).toBe("#,##0 [$€-407]");
  });
});
