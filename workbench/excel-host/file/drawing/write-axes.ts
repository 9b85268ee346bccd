import { element, type XmlElement } from "../xml/xml-element";
import { numberAt, shapeElement, stringAt, textPropertiesElement } from "./chart-shape";
import { tickLabelsToFile, type ChartKind } from "./chart-words";
import { CATEGORY_AXIS, VALUE_AXIS, optional, titleElement, valueElement } from "./chart-elements";

type Properties = Readonly<Record<string, unknown>>;

/** Both axes of a chart, categories first (ECMA-376 21.2.2.25 and 21.2.2.226). */
export function axisElements(properties: Properties, kind: ChartKind): XmlElement[] {
  const lying = kind.direction === "bar";
  const scatter = kind.plot === "scatterChart";
  const category = axis(properties, "axes/categoryAxis", {
    name: scatter ? "valAx" : "catAx",
    id: CATEGORY_AXIS,
    other: VALUE_AXIS,
    place: lying ? "l" : "b",
    gridlines: false,
  });
  category.children.push(
    ...(scatter
      ? [valueElement("crossBetween", "midCat")]
      : [
          valueElement("auto", true),
          valueElement("lblAlgn", "ctr"),
          valueElement("lblOffset", 100),
          valueElement("noMultiLvlLbl", false),
        ]),
  );
  const value = axis(properties, "axes/valueAxis", {
    name: "valAx",
    id: VALUE_AXIS,
    other: CATEGORY_AXIS,
    place: lying ? "b" : "l",
    gridlines: true,
  });
  const unit = numberAt(properties, "axes/valueAxis/majorUnit");
  value.children.push(
    valueElement("crossBetween", scatter ? "midCat" : "between"),
    ...(unit === undefined ? [] : [valueElement("majorUnit", unit)]),
  );
  return [category, value];
}

interface AxisShape {
  readonly name: "catAx" | "valAx";
  readonly id: number;
  readonly other: number;
  readonly place: string;
  /** Whether Excel draws major gridlines unless told. */
  readonly gridlines: boolean;
}

function axis(properties: Properties, path: string, shape: AxisShape): XmlElement {
  const at = (name: string): unknown => properties[`${path}/${name}`];
  const maximum = numberAt(properties, `${path}/maximum`);
  const minimum = numberAt(properties, `${path}/minimum`);
  const format = stringAt(properties, `${path}/numberFormat`);
  const gridlines = at("majorGridlines/visible") ?? shape.gridlines;
  const title = at("title/visible") === false ? undefined : titleElement(properties, `${path}/title`);
  const reverse = at("reversePlotOrder") === true;
  return element(`c:${shape.name}`, {}, [
    valueElement("axId", shape.id),
    element("c:scaling", {}, [
      valueElement("orientation", reverse ? "maxMin" : "minMax"),
      ...(maximum === undefined ? [] : [valueElement("max", maximum)]),
      ...(minimum === undefined ? [] : [valueElement("min", minimum)]),
    ]),
    valueElement("delete", at("visible") === false),
    valueElement("axPos", shape.place),
    ...(gridlines === true
      ? [
          element(
            "c:majorGridlines",
            {},
            optional(shapeElement(properties, null, `${path}/majorGridlines/format/line`)),
          ),
        ]
      : []),
    ...optional(title),
    element("c:numFmt", { formatCode: format ?? "General", sourceLinked: format === undefined }),
    valueElement("majorTickMark", "none"),
    valueElement("minorTickMark", "none"),
    valueElement("tickLblPos", tickLabelsToFile(at("tickLabelPosition"))),
    ...optional(shapeElement(properties, null, `${path}/format/line`)),
    ...optional(textPropertiesElement(properties, `${path}/format/font`)),
    valueElement("crossAx", shape.other),
    valueElement("crosses", "autoZero"),
  ]);
}
