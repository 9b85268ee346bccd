import type { Topology } from "topojson-specification";

/** Counties and states of the United States in degrees, loaded from this site on first use. */
export async function loadAreas(): Promise<Topology> {
  const file: { readonly default: { readonly type: string } } = await import(
    /* webpackChunkName: "us-areas" */ "us-atlas/counties-10m.json"
  );
  // TypeScript reads "type" of a JSON file as any string; the file is TopoJSON by its package.
  return file.default as unknown as Topology;
}
