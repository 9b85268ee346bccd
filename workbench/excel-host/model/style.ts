export interface FontStyle {
  readonly name: string;
  readonly size: number;
  readonly bold: boolean;
  readonly italic: boolean;
  readonly underline: "None" | "Single" | "Double" | "SingleAccountant" | "DoubleAccountant";
  readonly strikethrough: boolean;
  /** "#RRGGBB", or null for automatic. */
  readonly color: string | null;
}

export interface BorderEdge {
  /** Excel.BorderLineStyle: "Continuous", "Dash", ...; "None" is no line. */
  readonly style: string;
  readonly weight: "Hairline" | "Thin" | "Medium" | "Thick";
  readonly color: string | null;
}

/** Everything a cell's look is made of; immutable, interned by StyleTable. */
export interface CellStyle {
  readonly font: FontStyle;
  /** "#RRGGBB", or null for no fill. */
  readonly fill: string | null;
  readonly borders: Readonly<
    Partial<
      Record<"EdgeTop" | "EdgeBottom" | "EdgeLeft" | "EdgeRight" | "DiagonalDown" | "DiagonalUp", BorderEdge>
    >
  >;
  /** "General", "@", "yyyy-mm-dd" ... */
  readonly numberFormat: string;
  readonly horizontalAlignment: string;
  readonly verticalAlignment: string;
  readonly wrapText: boolean;
  readonly indentLevel: number;
  readonly textOrientation: number;
  readonly shrinkToFit: boolean;
  readonly locked: boolean;
  readonly formulaHidden: boolean;
  /** The cell was typed with a leading apostrophe: its text is text whatever it looks like. */
  readonly quotePrefix: boolean;
  /** Name of a cell style of the file, "Normal" by default. */
  readonly styleName: string;
  /**
   * Index of the cell format of the loaded file this style comes from. It brings along what is
   * not modelled (gradients, theme colours); a change of any other property keeps it.
   */
  readonly fileFormat?: number;
}

/** The styles of a book, each once; cells hold indexes. Index 0 is the default style. */
export class StyleTable {
  private readonly list: CellStyle[] = [];
  private readonly indexByKey = new Map<string, number>();

  constructor(defaultStyle: CellStyle = DEFAULT_STYLE) {
    this.intern(defaultStyle);
  }

  get count(): number {
    return this.list.length;
  }

  at(index: number): CellStyle {
    const style = this.list[index];
    if (!style) throw new RangeError(`style ${String(index)} of ${String(this.list.length)}`);
    return style;
  }

  intern(style: CellStyle): number {
    const key = JSON.stringify(style);
    let index = this.indexByKey.get(key);
    if (index === undefined) {
      index = this.list.push(style) - 1;
      this.indexByKey.set(key, index);
    }
    return index;
  }

  /** Index of the style with some properties changed. */
  change(index: number, change: Partial<CellStyle>): number {
    return this.intern({ ...this.at(index), ...change });
  }
}

export const DEFAULT_STYLE: CellStyle = {
  font: {
    name: "Calibri",
    size: 11,
    bold: false,
    italic: false,
    underline: "None",
    strikethrough: false,
    color: null,
  },
  fill: null,
  borders: {},
  numberFormat: "General",
  horizontalAlignment: "General",
  verticalAlignment: "Bottom",
  wrapText: false,
  indentLevel: 0,
  textOrientation: 0,
  shrinkToFit: false,
  locked: true,
  formulaHidden: false,
  quotePrefix: false,
  styleName: "Normal",
};
