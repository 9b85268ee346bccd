import { useEffect, useMemo, useState } from "react";
import { CONTRAST_MAP, DARK_MAP, LIGHT_MAP } from "./map-look";
import type { MapLook } from "./map-look";

/** The colours of the map in the pane's theme, and whether the user forces colours of their own. */
export function useMapLook(dark: boolean): { readonly look: MapLook; readonly isContrast: boolean } {
  const isContrast = useMedia("(forced-colors: active)");
  return useMemo(
    () => ({ look: isContrast ? CONTRAST_MAP : dark ? DARK_MAP : LIGHT_MAP, isContrast }),
    [isContrast, dark],
  );
}

function useMedia(query: string): boolean {
  const [matches, setMatches] = useState(() => window.matchMedia(query).matches);
  useEffect(() => {
    const list = window.matchMedia(query);
    const changed = () => {
      setMatches(list.matches);
    };
    list.addEventListener("change", changed);
    return () => {
      list.removeEventListener("change", changed);
    };
  }, [query]);
  return matches;
}
