import {
  chart,
  chartCollection,
  chartPointsCollection,
  chartSeries,
  chartSeriesCollection,
} from "./classes/chart";
import { conditionalFormat, conditionalFormatCollection } from "./classes/conditional-format";
import { dataValidation } from "./classes/data-validation";
import { rangeAreas, rangeCollection, rangeView } from "./classes/range-areas";
import { shape, shapeCollection } from "./classes/shape";
import {
  autoFilter,
  headerFooter,
  headerFooterGroup,
  pageLayout,
  worksheetFreezePanes,
  worksheetProtection,
} from "./classes/sheet-parts";
import { namedItem, namedItemCollection } from "./classes/named-item";
import { range } from "./classes/range";
import {
  formatProtection,
  rangeBorder,
  rangeBorderCollection,
  rangeFill,
  rangeFont,
  rangeFormat,
} from "./classes/range-format";
import {
  customXmlPart,
  customXmlPartCollection,
  customXmlPartScopedCollection,
  setting,
  settingCollection,
  worksheetCustomProperty,
  worksheetCustomPropertyCollection,
} from "./classes/stores";
import {
  table,
  tableCollection,
  tableColumn,
  tableColumnCollection,
  tableRow,
  tableRowCollection,
  tableScopedCollection,
} from "./classes/table";
import {
  application,
  cultureInfo,
  customProperty,
  customPropertyCollection,
  documentProperties,
  functionResult,
  functions,
  numberFormatInfo,
  runtime,
  workbook,
  workbookCreated,
  workbookProtection,
} from "./classes/workbook";
import { worksheet, worksheetCollection } from "./classes/worksheet";
import type { Registry } from "./members";

/** The implemented members of all classes. */
export const registry: Registry = {
  Workbook: workbook,
  Application: application,
  WorkbookCreated: workbookCreated,
  CultureInfo: cultureInfo,
  NumberFormatInfo: numberFormatInfo,
  Runtime: runtime,
  WorkbookProtection: workbookProtection,
  DocumentProperties: documentProperties,
  CustomPropertyCollection: customPropertyCollection,
  CustomProperty: customProperty,
  SettingCollection: settingCollection,
  Setting: setting,
  CustomXmlPartCollection: customXmlPartCollection,
  CustomXmlPartScopedCollection: customXmlPartScopedCollection,
  CustomXmlPart: customXmlPart,
  Functions: functions,
  FunctionResult: functionResult,
  WorksheetCollection: worksheetCollection,
  Worksheet: worksheet,
  WorksheetProtection: worksheetProtection,
  WorksheetFreezePanes: worksheetFreezePanes,
  WorksheetCustomPropertyCollection: worksheetCustomPropertyCollection,
  WorksheetCustomProperty: worksheetCustomProperty,
  PageLayout: pageLayout,
  HeaderFooterGroup: headerFooterGroup,
  HeaderFooter: headerFooter,
  AutoFilter: autoFilter,
  Range: range,
  RangeAreas: rangeAreas,
  RangeCollection: rangeCollection,
  RangeView: rangeView,
  RangeFormat: rangeFormat,
  RangeFill: rangeFill,
  RangeFont: rangeFont,
  RangeBorderCollection: rangeBorderCollection,
  RangeBorder: rangeBorder,
  FormatProtection: formatProtection,
  DataValidation: dataValidation,
  ConditionalFormatCollection: conditionalFormatCollection,
  ConditionalFormat: conditionalFormat,
  NamedItemCollection: namedItemCollection,
  NamedItem: namedItem,
  TableCollection: tableCollection,
  TableScopedCollection: tableScopedCollection,
  Table: table,
  TableColumnCollection: tableColumnCollection,
  TableColumn: tableColumn,
  TableRowCollection: tableRowCollection,
  TableRow: tableRow,
  ChartCollection: chartCollection,
  Chart: chart,
  ChartSeriesCollection: chartSeriesCollection,
  ChartSeries: chartSeries,
  ChartPointsCollection: chartPointsCollection,
  ShapeCollection: shapeCollection,
  Shape: shape,
};
