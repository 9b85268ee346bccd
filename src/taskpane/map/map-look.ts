/** Colours of the map. Areas and dots have eight hues; neighbours never share one. */
export interface MapLook {
  readonly land: string;
  readonly landLine: string;
  /** State or country borders over the areas. */
  readonly border: string;
  /** Lines between territories. */
  readonly territoryLine: string;
  readonly areas: readonly string[];
  readonly dots: readonly string[];
  readonly text: string;
  readonly halo: string;
}

const LIGHT_AREAS = ["#a5c7e9", "#f4b09a", "#f4e9b0", "#84d2bc", "#ffc7d2", "#d2dd78", "#bce9ff", "#dbcfec"];
const LIGHT_DOTS = ["#1f5a96", "#a63c12", "#7a6200", "#0b6b50", "#a12a4a", "#586600", "#0a6c96", "#5b3f99"];
const DARK_AREAS = ["#4a6989", "#94543f", "#948954", "#2a745f", "#9e6974", "#747e20", "#5f899e", "#7c718c"];
const DARK_DOTS = ["#77aadd", "#ee8866", "#eedd88", "#44bb99", "#ffaabb", "#bbcc33", "#99ddff", "#c8b6e2"];

/** On white and in print. */
export const LIGHT_MAP: MapLook = {
  land: "#f3f2f1",
  landLine: "#c8c6c4",
  border: "#ffffff",
  territoryLine: "#ffffff",
  areas: LIGHT_AREAS,
  dots: LIGHT_DOTS,
  text: "#1b1b1b",
  halo: "#ffffff",
};

export const DARK_MAP: MapLook = {
  land: "#333333",
  landLine: "#5c5c5c",
  border: "#292929",
  territoryLine: "#1b1b1b",
  areas: DARK_AREAS,
  dots: DARK_DOTS,
  text: "#ffffff",
  halo: "#1b1b1b",
};

/** With forced colours the fills vanish; lines, dots and numbers stay, the dots fainter than the numbers among them. */
export const CONTRAST_MAP: MapLook = {
  land: "Canvas",
  landLine: "GrayText",
  border: "Canvas",
  territoryLine: "CanvasText",
  areas: LIGHT_AREAS.map(() => "Canvas"),
  dots: LIGHT_DOTS.map(() => "GrayText"),
  text: "CanvasText",
  halo: "Canvas",
};

/**
 * The same colours where the map is a screen of its own: the coast is as strong as the areas, and dots, which are chosen
 * there, as strong as the text.
 */
export function enlarged(look: MapLook): MapLook {
  return { ...look, ...ENLARGED.get(look) };
}

const ENLARGED = new Map<MapLook, Partial<MapLook>>([
  [LIGHT_MAP, { landLine: "#616161" }],
  [DARK_MAP, { landLine: "#adadad" }],
  [CONTRAST_MAP, { dots: CONTRAST_MAP.dots.map(() => "CanvasText") }],
]);
