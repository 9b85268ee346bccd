import { KPI_DEFINITIONS } from "../../model/kpi-definitions";
import type { Performance } from "../../model/performance";
import type { ReviewOutlier } from "../../model/review";

/** Figures far from those of their peers, the furthest in robust standard deviations first. */
export function reviewOutliers({ outliers }: Performance): ReviewOutlier[] {
  return [...outliers]
    .sort((a, b) => Math.abs(b.distance) - Math.abs(a.distance))
    .flatMap(({ kind, name, kpi, value, median }): ReviewOutlier[] => {
      const definition = KPI_DEFINITIONS.find(({ key }) => key === kpi);
      if (definition === undefined) return [];
      return [{ kind, name, kpi, label: definition.label, unit: definition.unit, value, median }];
    });
}
