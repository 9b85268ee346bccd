import { runExcel } from "../run-excel";
import type { HostCheck } from "./host-check";
import { cellsOf, shownValue } from "./host-check";

/** Numbers and words that the formulas below read: {n} stands for the numbers, {t} for the words. */
const NUMBERS = [10, 20, 30, 40, 50];
const WORDS = ["north", "south", "north", "south", "north"];

/** Each function that the written sheets use, with a result small enough to check in the head. */
const FORMULAS: readonly (readonly [names: string, formula: string, result: string | number | boolean])[] = [
  ["SUMIFS", '=SUMIFS({n},{t},"north")', 90],
  ["COUNTIFS", '=COUNTIFS({t},"south",{n},">20")', 1],
  ["AVERAGEIFS", '=AVERAGEIFS({n},{t},"south")', 30],
  ["INDEX and MATCH", "=INDEX({t},MATCH(40,{n},0))", "south"],
  ["SUMPRODUCT", '=SUMPRODUCT(({t}="north")*{n})', 90],
  ["MEDIAN, LARGE and SMALL", "=MEDIAN({n})+LARGE({n},1)+SMALL({n},1)", 90],
  ["ROUND, ROUNDUP and ROUNDDOWN", "=ROUND(2.5,0)+ROUNDUP(0.1,0)+ROUNDDOWN(0.9,0)", 4],
  ["INT and MOD", "=INT(7.9)+MOD(7,4)", 10],
  ["SQRT, SIN, COS, ASIN and RADIANS", "=ROUND(SQRT(16)+SIN(0)+COS(0)+ASIN(1)-RADIANS(90),9)", 5],
  ["IF, IFERROR, AND, OR and NOT", "=IF(AND(OR(FALSE,TRUE),NOT(FALSE)),IFERROR(1/0,7),0)", 7],
  ["ISNUMBER, ISTEXT and ISERROR", "=AND(ISNUMBER(1),ISTEXT({t}),ISERROR(1/0))", true],
  ["FIXED", "=FIXED(1234.6,0,TRUE)", "1235"],
  [
    "SUBSTITUTE, LEFT, MID, RIGHT, FIND and LEN",
    '=SUBSTITUTE(LEFT("ab",1)&MID("bcd",2,1)&RIGHT("de",1),"e","x")&FIND("c","abc")&LEN("ab")',
    "acx32",
  ],
  ["UPPER, LOWER and TRIM", '=UPPER("a")&LOWER("B")&TRIM(" c ")', "Abc"],
  ["DATE", "=DATE(2026,11,22)-DATE(2026,11,1)", 21],
  ["CHOOSE, SIGN, ABS and N", "=CHOOSE(2,1,SIGN(-5))+ABS(-3)+N(TRUE)", 3],
  ["COUNT, COUNTA, COUNTIF and SUMIF", '=COUNT({n})+COUNTA({t})+COUNTIF({n},">30")+SUMIF({n},">40")', 62],
  ["MAX, MIN, AVERAGE, SUM, ROW and ROWS", "=MAX({n})-MIN({n})+AVERAGE({n})+SUM({n})+ROWS({n})+ROW(A1)", 226],
  ["HYPERLINK to a sheet", '=HYPERLINK("#A1","Show")', "Show"],
];

/** Functions, references and recalculation that the written sheets live on. */
export const FORMULA_CHECKS: readonly HostCheck[] = [
  ...FORMULAS.map(([names, formula, result]): HostCheck => ({
    area: "Formulas",
    name: `${names} give the right result`,
    expected: shownValue(result),
    run: (scene) =>
      runExcel({ signal: scene.signal }, async (context) => {
        cellsOf(context, scene, [0, 0], [5, 1]).values = NUMBERS.map((number) => [number]);
        cellsOf(context, scene, [0, 1], [5, 1]).values = WORDS.map((word) => [word]);
        const column = (letter: string) =>
          `$${letter}$${String(scene.top + 1)}:$${letter}$${String(scene.top + 5)}`;
        const cell = cellsOf(context, scene, [0, 3]);
        cell.formulas = [[formula.replaceAll("{n}", column("A")).replaceAll("{t}", column("B"))]];
        cell.load("values");
        await context.sync();
        return shownValue(cell.values[0]?.[0]);
      }),
  })),
  {
    area: "Formulas",
    name: "A formula follows the cell that it reads",
    expected: "3, 8",
    run: (scene) =>
      runExcel({ signal: scene.signal }, async (context) => {
        const input = cellsOf(context, scene, [0, 0]);
        const output = cellsOf(context, scene, [0, 1]);
        input.values = [[2]];
        output.formulas = [[`=A${String(scene.top + 1)}+1`]];
        output.load("values");
        await context.sync();
        const before = shownValue(output.values[0]?.[0]);
        input.values = [[7]];
        output.load("values");
        await context.sync();
        return `${before}, ${shownValue(output.values[0]?.[0])}`;
      }),
  },
  {
    area: "Formulas",
    name: "A formula written while calculation is held back is calculated",
    expected: "42",
    run: (scene) =>
      runExcel({ signal: scene.signal }, async (context) => {
        const cell = cellsOf(context, scene, [0, 0]);
        context.application.suspendApiCalculationUntilNextSync();
        cell.formulas = [["=6*7"]];
        await context.sync();
        cell.load("values");
        await context.sync();
        return shownValue(cell.values[0]?.[0]);
      }),
  },
  {
    area: "Formulas",
    name: "The workbook's date system can be told",
    expected: "1462 or 0",
    run: (scene) =>
      runExcel({ signal: scene.signal }, async (context) => {
        const day = context.workbook.functions.date(1904, 1, 1);
        day.load("value");
        await context.sync();
        return day.value === 1462 || day.value === 0 ? "1462 or 0" : String(day.value);
      }),
  },
];
