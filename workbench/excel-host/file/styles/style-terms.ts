import type { BorderEdge, FontStyle } from "../../model/style";

type Weight = BorderEdge["weight"];

/** Line styles of the file and what the API calls them: style and weight. */
const LINES: readonly (readonly [file: string, style: string, weight: Weight])[] = [
  ["thin", "Continuous", "Thin"],
  ["hair", "Continuous", "Hairline"],
  ["medium", "Continuous", "Medium"],
  ["thick", "Continuous", "Thick"],
  ["dashed", "Dash", "Thin"],
  ["mediumDashed", "Dash", "Medium"],
  ["dotted", "Dot", "Thin"],
  ["dashDot", "DashDot", "Thin"],
  ["mediumDashDot", "DashDot", "Medium"],
  ["dashDotDot", "DashDotDot", "Thin"],
  ["mediumDashDotDot", "DashDotDot", "Medium"],
  ["slantDashDot", "SlantDashDot", "Medium"],
  ["double", "Double", "Thick"],
];

export function lineFromFile(file: string): { style: string; weight: Weight } | undefined {
  const line = LINES.find(([name]) => name === file);
  return line && { style: line[1], weight: line[2] };
}

/** The nearest line the file can name: the style counts more than the weight. */
export function lineToFile(style: string, weight: Weight): string {
  const line =
    LINES.find(([, name, heavy]) => name === style && heavy === weight) ??
    LINES.find(([, name]) => name === style);
  return line?.[0] ?? "thin";
}

/** Horizontal and vertical alignments: the file's word and the API's. */
const ALIGNMENTS: readonly (readonly [file: string, api: string])[] = [
  ["general", "General"],
  ["left", "Left"],
  ["center", "Center"],
  ["right", "Right"],
  ["fill", "Fill"],
  ["justify", "Justify"],
  ["centerContinuous", "CenterAcrossSelection"],
  ["distributed", "Distributed"],
  ["top", "Top"],
  ["bottom", "Bottom"],
];

export function alignmentFromFile(file: string | undefined, absent: string): string {
  return ALIGNMENTS.find(([name]) => name === file)?.[1] ?? absent;
}

export function alignmentToFile(api: string): string {
  return ALIGNMENTS.find(([, name]) => name === api)?.[0] ?? "general";
}

/** Degrees of the API (-90..90, 180 = stacked letters) and the file's 0..180, 255. */
export function rotationFromFile(file: number): number {
  if (file === 255) return 180;
  return file > 90 ? 90 - file : file;
}

export function rotationToFile(degrees: number): number {
  if (degrees === 180) return 255;
  return degrees < 0 ? 90 - degrees : degrees;
}

const UNDERLINES: readonly (readonly [file: string, api: FontStyle["underline"]])[] = [
  ["single", "Single"],
  ["double", "Double"],
  ["singleAccounting", "SingleAccountant"],
  ["doubleAccounting", "DoubleAccountant"],
  ["none", "None"],
];

export function underlineFromFile(file: string): FontStyle["underline"] {
  return UNDERLINES.find(([name]) => name === file)?.[1] ?? "Single";
}

export function underlineToFile(api: FontStyle["underline"]): string {
  return UNDERLINES.find(([, name]) => name === api)?.[0] ?? "none";
}
