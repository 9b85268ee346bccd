/** Words of the file and of the API for conditional formats (ECMA-376 18.18.12 to 18.18.15). */
export type Words = Readonly<Record<string, string>>;

export const OPERATORS: Words = {
  between: "Between",
  notBetween: "NotBetween",
  equal: "EqualTo",
  notEqual: "NotEqualTo",
  greaterThan: "GreaterThan",
  lessThan: "LessThan",
  greaterThanOrEqual: "GreaterThanOrEqual",
  lessThanOrEqual: "LessThanOrEqual",
};

/** Ends of bars, points of scales: cfvo types. */
export const POINTS: Words = {
  min: "LowestValue",
  max: "HighestValue",
  num: "Number",
  percent: "Percent",
  formula: "Formula",
  percentile: "Percentile",
  autoMin: "Automatic",
  autoMax: "Automatic",
};

export const AXES: Words = { automatic: "Automatic", middle: "CellMidPoint", none: "None" };

export const DIRECTIONS: Words = {
  context: "Context",
  leftToRight: "LeftToRight",
  rightToLeft: "RightToLeft",
};

export const ICON_SETS: Words = {
  "3Arrows": "ThreeArrows",
  "3ArrowsGray": "ThreeArrowsGray",
  "3Flags": "ThreeFlags",
  "3TrafficLights1": "ThreeTrafficLights1",
  "3TrafficLights2": "ThreeTrafficLights2",
  "3Signs": "ThreeSigns",
  "3Symbols": "ThreeSymbols",
  "3Symbols2": "ThreeSymbols2",
  "4Arrows": "FourArrows",
  "4ArrowsGray": "FourArrowsGray",
  "4RedToBlack": "FourRedToBlack",
  "4Rating": "FourRating",
  "4TrafficLights": "FourTrafficLights",
  "5Arrows": "FiveArrows",
  "5ArrowsGray": "FiveArrowsGray",
  "5Rating": "FiveRating",
  "5Quarters": "FiveQuarters",
};

/** Types of rules of the file and the API's kinds; those that only the file knows are kept as they are. */
export const RULE_KINDS: Words = {
  expression: "Custom",
  cellIs: "CellValue",
  dataBar: "DataBar",
  colorScale: "ColorScale",
  iconSet: "IconSet",
  top10: "TopBottom",
  containsText: "ContainsText",
  notContainsText: "ContainsText",
  beginsWith: "ContainsText",
  endsWith: "ContainsText",
};

/** The file's word for one of the API's. */
export function fileWord(words: Words, api: unknown): string | undefined {
  return Object.keys(words).find((file) => words[file] === api);
}
