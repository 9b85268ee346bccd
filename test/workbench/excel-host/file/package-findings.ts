import { unzipSync } from "fflate";
import {
  childrenNamed,
  elements,
  localName,
  parseXml,
  type XmlElement,
} from "../../../../workbench/excel-host/file/xml/xml-element";

/** Orders of children as the schemas (ECMA-376 and its extensions) have them, by root and parent. */
const ORDERS: Readonly<Record<string, string>> = {
  worksheet:
    "sheetPr dimension sheetViews sheetFormatPr cols sheetData sheetCalcPr sheetProtection protectedRanges scenarios autoFilter sortState dataConsolidate customSheetViews mergeCells phoneticPr conditionalFormatting dataValidations hyperlinks printOptions pageMargins pageSetup headerFooter rowBreaks colBreaks customProperties cellWatches ignoredErrors smartTags drawing legacyDrawing legacyDrawingHF drawingHF picture oleObjects controls webPublishItems tableParts extLst",
  sheetPr: "tabColor outlinePr pageSetUpPr",
  sheetView: "pane selection pivotSelection extLst",
  workbook:
    "fileVersion fileSharing workbookPr workbookProtection bookViews sheets functionGroups externalReferences definedNames calcPr oleSize customWorkbookViews pivotCaches smartTagPr smartTagTypes webPublishing fileRecoveryPr webPublishObjects extLst",
  styleSheet: "numFmts fonts fills borders cellStyleXfs cellXfs cellStyles dxfs tableStyles colors extLst",
  xf: "alignment protection extLst",
  font: "b i strike condense extend outline shadow u vertAlign sz color name family charset scheme",
  border: "start end left right top bottom diagonal vertical horizontal",
  dxf: "font numFmt fill alignment border protection extLst",
  table: "autoFilter sortState tableColumns tableStyleInfo extLst",
  tableColumn: "calculatedColumnFormula totalsRowFormula xmlColumnPr extLst",
  cfRule: "formula colorScale dataBar iconSet extLst",
  dataBar: "cfvo color fillColor borderColor negativeFillColor negativeBorderColor axisColor",
  colorScale: "cfvo color",
  dataValidation: "formula1 formula2",
  headerFooter: "oddHeader oddFooter evenHeader evenFooter firstHeader firstFooter",
  c: "f v is extLst",
  twoCellAnchor: "from to sp grpSp graphicFrame cxnSp pic contentPart clientData",
  graphicFrame: "nvGraphicFramePr xfrm graphic",
  pic: "nvPicPr blipFill spPr style",
  spPr: "xfrm custGeom prstGeom noFill solidFill gradFill blipFill pattFill grpFill ln effectLst",
  chartSpace:
    "date1904 lang roundedCorners AlternateContent style clrMapOvr pivotFmts protection chart spPr txPr externalData printSettings userShapes extLst",
  chart:
    "title autoTitleDeleted pivotFmts view3D floor sideWall backWall plotArea legend plotVisOnly dispBlanksAs extLst",
  plotArea:
    "layout areaChart lineChart scatterChart pieChart doughnutChart barChart catAx valAx dateAx serAx dTable spPr",
  barChart: "barDir grouping varyColors ser dLbls gapWidth overlap serLines axId extLst",
  lineChart: "grouping varyColors ser dLbls dropLines hiLowLines upDownBars marker smooth axId extLst",
  ser: "idx order tx spPr invertIfNegative pictureOptions marker dPt dLbls trendline errBars cat val xVal yVal smooth shape extLst",
  catAx:
    "axId scaling delete axPos majorGridlines minorGridlines title numFmt majorTickMark minorTickMark tickLblPos spPr txPr crossAx crosses crossesAt auto lblAlgn lblOffset noMultiLvlLbl extLst",
  valAx:
    "axId scaling delete axPos majorGridlines minorGridlines title numFmt majorTickMark minorTickMark tickLblPos spPr txPr crossAx crosses crossesAt crossBetween majorUnit minorUnit dispUnits extLst",
  scaling: "logBase orientation max min",
  legend: "legendPos legendEntry layout overlay spPr txPr",
  title: "tx layout overlay spPr txPr",
  webextension: "reference alternateReferences properties bindings snapshot extLst",
};

/** Parents whose children may mix freely although the table above has an order for readers. */
const FREE = new Set(["plotArea"]);

/** Everything that would make Excel repair the file; empty for a sound one. */
export function packageFindings(bytes: Uint8Array): string[] {
  const parts = unzipSync(bytes);
  const decoder = new TextDecoder();
  const xml = (path: string): XmlElement => parseXml(withoutManyRows(decoder.decode(parts[path])));
  const findings: string[] = [];
  const types = xml("[Content_Types].xml");
  const overrides = childrenNamed(types, "Override").map((item) => item.attributes.PartName ?? "");
  const defaults = childrenNamed(types, "Default").map((item) => item.attributes.Extension?.toLowerCase());
  for (const name of overrides) {
    if (!(name.slice(1) in parts)) findings.push(`content type of ${name}, which is not there`);
  }
  if (new Set(overrides.map((name) => name.toLowerCase())).size < overrides.length)
    findings.push("two content types of one part");
  const related = new Set<string>();
  for (const path of Object.keys(parts)) {
    const extension = path.slice(path.lastIndexOf(".") + 1).toLowerCase();
    if (path !== "[Content_Types].xml" && !overrides.includes(`/${path}`) && !defaults.includes(extension))
      findings.push(`${path} has no content type`);
    if (!/\.(xml|rels)$/.test(path)) continue;
    const root = xml(path);
    findings.push(...orderFindings(root, path));
    if (path.endsWith(".rels")) findings.push(...relationshipFindings(root, path, parts, related));
    else findings.push(...referenceFindings(root, path, parts));
  }
  return findings;
}

/** Rows of large sheets are all alike and would take most of the time of a test. */
function withoutManyRows(text: string): string {
  const first = text.indexOf("<row ");
  const end = text.lastIndexOf("</row>");
  return text.length > 300_000 && first >= 0
    ? text.slice(0, first) + text.slice(end + "</row>".length)
    : text;
}

function orderFindings(parent: XmlElement, path: string): string[] {
  const findings: string[] = [];
  const name = localName(parent.name);
  const order = FREE.has(name) ? undefined : ORDERS[name]?.split(" ");
  let last = -1;
  for (const child of elements(parent)) {
    if (order && !parent.name.startsWith("mc:")) {
      const rank = order.indexOf(localName(child.name));
      if (rank < 0) findings.push(`${path}: ${child.name} is no child of ${parent.name}`);
      else if (rank < last) findings.push(`${path}: ${child.name} of ${parent.name} stands too late`);
      last = Math.max(last, rank);
    }
    findings.push(...orderFindings(child, path));
  }
  return findings;
}

function relationshipFindings(
  root: XmlElement,
  path: string,
  parts: Readonly<Record<string, Uint8Array>>,
  related: Set<string>,
): string[] {
  const findings: string[] = [];
  const owner = path.replace(/_rels\/([^/]*)\.rels$/, "$1");
  if (owner !== "" && !(owner in parts)) findings.push(`${path} belongs to no part`);
  const ids = new Set<string>();
  for (const item of childrenNamed(root, "Relationship")) {
    const { Id = "", Target = "", TargetMode } = item.attributes;
    if (ids.has(Id)) findings.push(`${path}: ${Id} twice`);
    ids.add(Id);
    if (TargetMode === "External") continue;
    const base = Target.startsWith("/") ? "http://x/" : `http://x/${owner}`;
    const target = new URL(Target, base).pathname.slice(1);
    related.add(target);
    if (!(target in parts)) findings.push(`${path}: ${Target} is not there`);
  }
  return findings;
}

/** Relationship ids that a part uses but does not have. */
function referenceFindings(
  root: XmlElement,
  path: string,
  parts: Readonly<Record<string, Uint8Array>>,
): string[] {
  const slash = path.lastIndexOf("/") + 1;
  const rels = parts[`${path.slice(0, slash)}_rels/${path.slice(slash)}.rels`];
  const ids = new Set(
    rels
      ? childrenNamed(parseXml(new TextDecoder().decode(rels)), "Relationship").map(
          (item) => item.attributes.Id,
        )
      : [],
  );
  const findings: string[] = [];
  const walk = (item: XmlElement): void => {
    for (const [name, value] of Object.entries(item.attributes)) {
      if (/^r:(id|embed|link|pict)$/.test(name) && value !== "" && !ids.has(value))
        findings.push(`${path}: ${item.name} points at ${value}, which is not there`);
    }
    for (const child of elements(item)) walk(child);
  };
  walk(root);
  return findings;
}
