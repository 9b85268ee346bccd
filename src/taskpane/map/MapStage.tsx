import { Select } from "@fluentui/react-components";
import { Add16Regular } from "@fluentui/react-icons/svg/add";
import { Lasso20Regular } from "@fluentui/react-icons/svg/lasso";
import { Search16Regular } from "@fluentui/react-icons/svg/search";
import { Subtract16Regular } from "@fluentui/react-icons/svg/subtract";
import { Target16Regular } from "@fluentui/react-icons/svg/target";
import { useEffect, useMemo, useRef, useState } from "react";
import type { ReactNode } from "react";
import type { MeasureKey } from "../../engine/model/measure-key";
import { Toolbar } from "../parts/Toolbar";
import { useWidth } from "../parts/use-width";
import type { MapActions } from "../state/map-actions";
import { useLanguage } from "../strings/words";
import { MapTip } from "./MapTip";
import type { MapTool } from "./map-input";
import type { HandView, ShownOnMap } from "./map-sight";
import { resized, toScreen, withinMap, zoomAbout } from "./map-view";
import type { MapView, Size } from "./map-view";
import { paintOverlay } from "./paint-overlay";
import type { Selection } from "./selection";
import { MOST_DOTS } from "./thin-out";
import { useMapInput, ZOOM_STEP } from "./use-map-input";
import { useMapLook } from "./use-map-look";
import type { ReadyMap } from "./use-map-scene";
import { usePaintedMap } from "./use-painted-map";
import { viewOfDots, wholeMap } from "./view-of-dots";

/** The map as high as this share of its width, within these pixels. */
const FORM = 0.9;
const LOWEST = 260;
const HIGHEST = 640;

/** The enlarged map with its tools: it is moved, zoomed, and accounts are chosen on it. */
export function MapStage({
  ready,
  selection,
  marked,
  shown,
  hand,
  measure,
  dark,
  lines,
  steps,
  onView,
  onPick,
  onLasso,
  onClear,
  onFind,
  isFinding,
}: {
  ready: ReadyMap;
  selection: Selection;
  /** Accounts that are pointed out. */
  marked: Selection;
  /** What is to be brought to the middle, null for nothing; each new object counts. */
  shown: ShownOnMap | null;
  /** Where the hand has brought the map; null while it has not. */
  hand: HandView | null;
  measure: MeasureKey;
  dark: boolean;
  lines: MapActions["lines"];
  /** Stands beside the counts below the map. */
  steps: ReactNode;
  onView: (hand: HandView) => void;
  onPick: (account: number, isAdded: boolean) => void;
  onLasso: (accounts: readonly number[], isAdded: boolean) => void;
  /** False when there was nothing to clear. */
  onClear: () => boolean;
  onFind: () => void;
  isFinding: boolean;
}) {
  const { words, figures } = useLanguage();
  const said = words.map;
  const { scene, account, dotOf } = ready;
  const surface = useRef<HTMLDivElement>(null);
  const base = useRef<HTMLCanvasElement>(null);
  const over = useRef<HTMLCanvasElement>(null);
  const width = useWidth(surface, 320);
  const screen = useMemo(
    () => ({ width, height: Math.round(Math.min(HIGHEST, Math.max(LOWEST, width * FORM))) }),
    [width],
  );
  const [tool, setTool] = useState<MapTool>("point");
  const [told, setTold] = useState<number | null>(null);
  const [region, setRegion] = useState("");
  const { look, isContrast } = useMapLook(dark);
  const whole = useMemo(() => wholeMap(scene.ground, screen), [scene, screen]);
  const brought = useMemo(
    () => (shown === null ? null : viewAround(ready, shown, screen)),
    [ready, shown, screen],
  );
  // What was brought to the middle last counts until the hand moves the map on.
  const view = useMemo(() => {
    const own = hand === null ? null : resized(hand.view, hand.screen, screen);
    return (hand?.of === shown ? own : (brought ?? own)) ?? brought ?? whole;
  }, [hand, screen, shown, brought, whole]);
  const setView = (next: MapView) => {
    onView({ view: next, screen, of: shown });
  };
  const inView = usePaintedMap(base, scene, view, screen, look, isContrast);
  const { lasso, cross, handlers } = useMapInput(surface, scene, view, screen, tool, {
    onView: setView,
    onTool: setTool,
    onPick: (dot, isAdded) => {
      onPick(account[dot] ?? -1, isAdded);
    },
    onLasso: (dots, isAdded) => {
      onLasso(
        dots.map((dot) => account[dot] ?? -1),
        isAdded,
      );
    },
    onTell: setTold,
    onClear,
  });
  const selected = useMemo(() => dotsOf(selection, dotOf), [selection, dotOf]);
  const marks = useMemo(() => dotsOf(marked, dotOf), [marked, dotOf]);
  useEffect(() => {
    if (over.current === null) return;
    paintOverlay(
      over.current,
      scene,
      view,
      screen,
      { selected, marked: marks, lasso, cross, told },
      isContrast
        ? { ink: "Highlight", halo: look.halo, mark: "Highlight" }
        : { ink: look.text, halo: look.halo, mark: look.text },
    );
  }, [scene, view, screen, selected, marks, lasso, cross, told, look, isContrast]);

  const zoom = (factor: number) => {
    setView(withinMap(zoomAbout(view, factor, screen.width / 2, screen.height / 2), screen, scene.ground));
  };
  const regions = [...new Set(scene.points.territories.map((territory) => territory.region))].filter(
    (name) => name !== "",
  );
  const goTo = (name: string) => {
    setRegion(name);
    const { territory } = scene.accounts;
    const dots = Array.from(territory.keys()).filter(
      (dot) => name === "" || scene.points.territories[territory[dot] ?? -1]?.region === name,
    );
    setView(name === "" ? whole : viewOfDots(scene.accounts.positions, dots, screen, scene.ground));
  };
  const count = selection.size;
  const selectedText = count === 0 ? said.nothing : said.selected(count, figures.count(count));
  const toldAccount = told === null ? null : (account[told] ?? null);
  return (
    <>
      <div className="ev-map-head">
        {regions.length > 1 && (
          <Select
            size="small"
            aria-label={said.region}
            value={region}
            onChange={(_, data) => {
              goTo(data.value);
            }}
          >
            <option value="">{said.allRegions}</option>
            {regions.map((name) => (
              <option key={name}>{name}</option>
            ))}
          </Select>
        )}
        <span className="ev-fill" />
        <Toolbar
          label={said.tools}
          tools={[
            {
              label: said.point,
              icon: <Target16Regular />,
              isOn: tool === "point",
              onPress: () => {
                setTool("point");
              },
            },
            {
              label: said.lasso,
              hint: "L",
              icon: <Lasso20Regular />,
              isOn: tool === "lasso",
              onPress: () => {
                setTool("lasso");
              },
            },
            {
              label: said.zoomIn,
              hint: "+",
              icon: <Add16Regular />,
              onPress: () => {
                zoom(ZOOM_STEP);
              },
            },
            {
              label: said.zoomOut,
              hint: "−",
              icon: <Subtract16Regular />,
              onPress: () => {
                zoom(1 / ZOOM_STEP);
              },
            },
            { label: said.find, icon: <Search16Regular />, isOn: isFinding, onPress: onFind },
          ]}
        />
      </div>
      <div
        ref={surface}
        className="ev-map-stage"
        data-tool={tool}
        style={{ height: screen.height }}
        role="application"
        tabIndex={0}
        aria-label={said.label(
          figures.count(scene.points.territories.length),
          figures.count(scene.accounts.territory.length),
          selectedText,
        )}
        aria-description={tool === "lasso" ? said.lassoKeys : said.keys}
        {...handlers}
      >
        <canvas ref={base} aria-hidden="true" data-in-view={inView ?? undefined} />
        <canvas ref={over} aria-hidden="true" />
        <div role="status">
          {told !== null && toldAccount !== null && (
            <MapTip
              account={toldAccount}
              place={toScreen(
                view,
                scene.accounts.positions[2 * told] ?? 0,
                scene.accounts.positions[2 * told + 1] ?? 0,
              )}
              width={screen.width}
              measure={measure}
              lines={lines}
            />
          )}
        </div>
      </div>
      <div className="ev-map-foot">
        <span className="ev-hint ev-fill" role="status">
          {inView !== null && said.inView(inView, figures.count(inView))}
          {inView !== null && inView > MOST_DOTS && `, ${said.thinned(figures.count(MOST_DOTS))}`}
          {`. ${selectedText}.`}
        </span>
        {steps}
      </div>
    </>
  );
}

/** An account in the middle, from near, or a territory as large as it goes; null where nothing of it has a place. */
function viewAround({ scene, dotOf }: ReadyMap, shown: ShownOnMap, screen: Size): MapView | null {
  const { positions, territory } = scene.accounts;
  const dots =
    "territory" in shown
      ? Array.from(territory.keys()).filter((dot) => territory[dot] === shown.territory)
      : [dotOf.get(shown.account) ?? -1].filter((dot) => dot >= 0);
  return dots.length === 0 ? null : viewOfDots(positions, dots, screen, scene.ground);
}

/** The dots of those accounts that are on the map. */
function dotsOf(accounts: Selection, dotOf: ReadyMap["dotOf"]): ReadonlySet<number> {
  return new Set([...accounts].flatMap((row) => dotOf.get(row) ?? []));
}
