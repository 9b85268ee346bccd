import { currencyOf } from "../../../src/engine/intake/currencies";

describe("the currency of an amount or of a number format", () => {
  it.each([
    ["$1,000", "USD"],
    ["1.000 €", "EUR"],
    ["EUR 5", "EUR"],
    ["chf 7'000", "CHF"],
    ["R$ 10", "BRL"],
    ["CA$10", "CAD"],
    ["US$ 10", "USD"],
    ["₹500", "₹"],
    ["[$€-407] #,##0", "EUR"],
    ["$#,##0.00", "USD"],
  ])("of %s is %s", (text, currency) => {
    expect(currencyOf(text)).toBe(currency);
  });

  it.each(["1,000", "#,##0", "[$-409]m/d/yy", "General", "12k"])("of %s is not told", (text) => {
    expect(currencyOf(text)).toBe("");
  });
});
