import { MAIN_NAMESPACE, OFFICE_RELATIONSHIP } from "../xml/namespaces";
import { XML_DECLARATION } from "../xml/xml-element";
import { CONTENT_TYPES_PATH, Package } from "./package";
import { RELATIONSHIPS_NAMESPACE } from "./relationships";
import { deflateEntry } from "./zip-archive";

const PACKAGE_TYPES = "http://schemas.openxmlformats.org/package/2006/content-types";
const SPREADSHEET_TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml";
const RELATIONSHIPS_TYPE = "application/vnd.openxmlformats-package.relationships+xml";

const PARTS: readonly (readonly [path: string, xml: string])[] = [
  [
    CONTENT_TYPES_PATH,
    `<Types xmlns="${PACKAGE_TYPES}"><Default Extension="rels" ContentType="${RELATIONSHIPS_TYPE}"/>` +
      `<Default Extension="xml" ContentType="application/xml"/>` +
      `<Override PartName="/xl/workbook.xml" ContentType="${SPREADSHEET_TYPE}.sheet.main+xml"/>` +
      `<Override PartName="/xl/styles.xml" ContentType="${SPREADSHEET_TYPE}.styles+xml"/></Types>`,
  ],
  [
    "_rels/.rels",
    `<Relationships xmlns="${RELATIONSHIPS_NAMESPACE}">` +
      `<Relationship Id="rId1" Type="${OFFICE_RELATIONSHIP}/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
  ],
  [
    "xl/workbook.xml",
    `<workbook xmlns="${MAIN_NAMESPACE}" xmlns:r="${OFFICE_RELATIONSHIP}">` +
      '<workbookPr defaultThemeVersion="124226"/><bookViews><workbookView/></bookViews><sheets/></workbook>',
  ],
  [
    "xl/_rels/workbook.xml.rels",
    `<Relationships xmlns="${RELATIONSHIPS_NAMESPACE}">` +
      `<Relationship Id="rId1" Type="${OFFICE_RELATIONSHIP}/styles" Target="styles.xml"/></Relationships>`,
  ],
  [
    "xl/styles.xml",
    `<styleSheet xmlns="${MAIN_NAMESPACE}">` +
      '<fonts count="1"><font><sz val="11"/><name val="Calibri"/><family val="2"/></font></fonts>' +
      '<fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills>' +
      '<borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders>' +
      '<cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs>' +
      '<cellXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/></cellXfs>' +
      '<cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles>' +
      '<dxfs count="0"/><tableStyles count="0" defaultTableStyle="TableStyleMedium2" defaultPivotStyle="PivotStyleLight16"/>' +
      "</styleSheet>",
  ],
];

/** A package with a workbook that has no sheet yet: what a new workbook is saved over. */
export function templatePackage(): Package {
  const encoder = new TextEncoder();
  return new Package(PARTS.map(([path, xml]) => deflateEntry(path, encoder.encode(XML_DECLARATION + xml))));
}
