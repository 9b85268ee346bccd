import { tinted } from "../../../../workbench/excel-host/file/styles/tint";

const LIGHTER_80 = 0.79998168889431442;
const LIGHTER_60 = 0.59999389629810485;
const LIGHTER_40 = 0.39997558519241921;
const DARKER_25 = -0.249977111117893;
const DARKER_50 = -0.499984740745262;

describe("a theme colour with a tint", () => {
  // Colours as Excel shows them in the palette of the Office theme of 2013.
  it.each([
    ["4472C4", LIGHTER_80, "D9E1F2"],
    ["4472C4", LIGHTER_60, "B4C6E7"],
    ["4472C4", LIGHTER_40, "8EA9DB"],
    ["4472C4", DARKER_25, "305496"],
    ["4472C4", DARKER_50, "203764"],
    ["ED7D31", LIGHTER_80, "FCE4D6"],
    ["ED7D31", DARKER_50, "833C0C"],
    ["70AD47", LIGHTER_60, "C6E0B4"],
    ["70AD47", DARKER_50, "375623"],
    ["44546A", LIGHTER_40, "8497B0"],
    ["FFFFFF", DARKER_25, "BFBFBF"],
  ])("%s by %d is %s", (color, tint, shown) => {
    expect(tinted(color, tint)).toBe(shown);
  });
});
