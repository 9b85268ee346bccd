/** A property of a bag class: what it reads as when never set, and the values it takes. */
export interface BagProperty {
  readonly fallback: unknown;
  /** Name of the client's enumeration, or "colour", "formula" or "object". */
  readonly kind?: string;
}

type BagClass = Readonly<Record<string, BagProperty>>;

const yes: BagProperty = { fallback: true };
const no: BagProperty = { fallback: false };
const text: BagProperty = { fallback: "" };
const size = (fallback: number | string): BagProperty => ({ fallback, kind: "numberOrBlank" });
const colour = (fallback: string): BagProperty => ({ fallback, kind: "colour" });
const choice = (kind: string, fallback: string): BagProperty => ({ fallback, kind });
const object: BagProperty = { fallback: null, kind: "object" };

const LINE: BagClass = {
  Color: colour("#000000"),
  LineStyle: choice("ChartLineStyle", "Automatic"),
  Weight: size(0.75),
};

const FONT: BagClass = {
  Bold: no,
  Italic: no,
  Name: { fallback: "Calibri" },
  Size: size(10),
  Underline: choice("ChartUnderlineStyle", "None"),
  Color: colour("#000000"),
};

const LABELS: BagClass = {
  Position: choice("ChartDataLabelPosition", "OutsideEnd"),
  ShowValue: yes,
  ShowSeriesName: no,
  ShowCategoryName: no,
  ShowLegendKey: no,
  ShowPercentage: no,
  ShowBubbleSize: no,
  Separator: { fallback: "," },
  NumberFormat: { fallback: "General" },
  LinkNumberFormat: yes,
};

/**
 * Classes that are nothing but properties: those of charts and of conditional formats. Only the
 * properties listed are implemented.
 */
export const BAG_CLASSES: Readonly<Record<string, BagClass>> = {
  ChartTitle: {
    Text: text,
    Visible: yes,
    Overlay: no,
    Position: choice("ChartTitlePosition", "Top"),
    HorizontalAlignment: choice("ChartTextHorizontalAlignment", "Center"),
  },
  ChartTitleFormat: {},
  ChartLegend: { Visible: yes, Position: choice("ChartLegendPosition", "Right"), Overlay: no },
  ChartLegendFormat: {},
  ChartAreaFormat: { RoundedCorners: no },
  ChartPlotArea: {},
  ChartPlotAreaFormat: {},
  ChartAxes: {},
  ChartAxis: {
    Minimum: size(""),
    Maximum: size(""),
    MajorUnit: size(""),
    MinorUnit: size(""),
    Visible: yes,
    NumberFormat: { fallback: "General" },
    LinkNumberFormat: yes,
    TickLabelPosition: choice("ChartAxisTickLabelPosition", "NextToAxis"),
    TickLabelSpacing: size(1),
    MajorTickMark: choice("ChartAxisTickMark", "Outside"),
    MinorTickMark: choice("ChartAxisTickMark", "None"),
    ReversePlotOrder: no,
    TextOrientation: size(0),
    DisplayUnit: choice("ChartAxisDisplayUnit", "None"),
    CategoryType: choice("ChartAxisCategoryType", "Automatic"),
    ScaleType: choice("ChartAxisScaleType", "Linear"),
    Position: choice("ChartAxisPosition", "Automatic"),
  },
  ChartAxisFormat: {},
  ChartAxisTitle: { Text: text, Visible: no },
  ChartAxisTitleFormat: {},
  ChartGridlines: { Visible: no },
  ChartGridlinesFormat: {},
  ChartLineFormat: LINE,
  ChartBorder: LINE,
  ChartFont: FONT,
  ChartFill: {},
  ChartSeriesFormat: {},
  ChartDataLabels: LABELS,
  ChartDataLabel: { ...LABELS, Text: text },
  ChartDataLabelFormat: {},
  ChartPoint: {
    HasDataLabel: no,
    MarkerStyle: choice("ChartMarkerStyle", "Automatic"),
    MarkerSize: size(5),
    MarkerBackgroundColor: colour("#000000"),
    MarkerForegroundColor: colour("#000000"),
  },
  ChartPointFormat: {},
  CustomConditionalFormat: {},
  ConditionalFormatRule: { Formula: { fallback: "", kind: "formula" } },
  CellValueConditionalFormat: { Rule: object },
  PresetCriteriaConditionalFormat: { Rule: object },
  TextConditionalFormat: { Rule: object },
  TopBottomConditionalFormat: { Rule: object },
  ColorScaleConditionalFormat: { Criteria: object },
  IconSetConditionalFormat: {
    Style: choice("IconSet", "ThreeTrafficLights1"),
    Criteria: { fallback: null, kind: "list" },
    ReverseIconOrder: no,
    ShowIconOnly: no,
  },
  DataBarConditionalFormat: {
    ShowDataBarOnly: no,
    BarDirection: choice("ConditionalDataBarDirection", "Context"),
    AxisFormat: choice("ConditionalDataBarAxisFormat", "Automatic"),
    AxisColor: colour("#000000"),
    LowerBoundRule: { fallback: { type: "Automatic" }, kind: "object" },
    UpperBoundRule: { fallback: { type: "Automatic" }, kind: "object" },
  },
  ConditionalDataBarPositiveFormat: {
    FillColor: colour("#638EC6"),
    GradientFill: yes,
    BorderColor: colour(""),
  },
  ConditionalDataBarNegativeFormat: {
    FillColor: colour("#FF0000"),
    MatchPositiveFillColor: no,
    BorderColor: colour(""),
    MatchPositiveBorderColor: yes,
  },
  ConditionalRangeFormat: { NumberFormat: text },
  ConditionalRangeFont: {
    Color: colour(""),
    Bold: no,
    Italic: no,
    Underline: choice("ConditionalRangeFontUnderlineStyle", "None"),
    Strikethrough: no,
  },
  ConditionalRangeFill: { Color: colour("") },
  ConditionalRangeBorderCollection: {},
  ConditionalRangeBorder: {
    Style: choice("ConditionalRangeBorderLineStyle", "None"),
    Color: colour("#000000"),
  },
};
