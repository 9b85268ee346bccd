import type { NeutralFile } from "./neutral-judge";

const FORMAT = "evenfield-instance/1";

/** One tiny instance of every family of the format, small enough to try all answers. */
export const TINY_FILES = {
  /** Four units on a street, the left home is nearest to three of them but may have two. */
  homes: {
    format: FORMAT,
    metric: "euclidean",
    power: 1,
    weights: null,
    units: { count: 4, x: [0, 1, 2, 9], y: [0, 0, 0, 0], measures: { demand: [1, 1, 1, 1] } },
    territories: { count: 2, x: [1, 8], y: [0, 0], max: { demand: [2, 2] } },
  },
  /** Weighted squares with limits on both sides. */
  band: {
    format: FORMAT,
    metric: "euclidean",
    power: 2,
    weights: [1, 2, 1, 3, 1, 1],
    units: {
      count: 6,
      x: [0, 1, 2, 3, 4, 9],
      y: [0, 1, 0, 1, 0, 1],
      measures: { hours: [3, 1, 2, 2, 1, 3] },
    },
    territories: { count: 2, x: [0, 2], y: [0, 0], min: { hours: [5, 5] }, max: { hours: [6.5, 7] } },
  },
  /** Whole distances: 1.4 counts 1. */
  truncated: {
    format: FORMAT,
    metric: "euclidean-truncated",
    power: 1,
    weights: null,
    units: { count: 5, x: [0, 1, 2, 3, 4], y: [0, 1, 2, 3, 4], measures: { demand: [5, 4, 3, 2, 1] } },
    territories: { count: 2, x: [1, 3], y: [1, 3], min: { demand: [0, 0] }, max: { demand: [8, 8] } },
  },
  /** Berlin, Hamburg, Munich, Cologne and Leipzig from Hanover and Nuremberg, two measures. */
  sphere: {
    format: FORMAT,
    metric: "haversine-km",
    power: 1,
    weights: [3.7, 1.9, 1.5, 1.1, 0.6],
    units: {
      count: 5,
      x: [13.4, 10, 11.6, 7, 12.4],
      y: [52.5, 53.6, 48.1, 50.9, 51.3],
      measures: { potential: [3, 2, 2, 1, 1], visits: [1, 2, 1, 2, 1] },
    },
    territories: {
      count: 2,
      x: [9.7, 11.1],
      y: [52.4, 49.5],
      max: { potential: [5, 5], visits: [4, 4] },
    },
  },
  /** Costs and loads both depend on the territory. */
  generalised: {
    format: FORMAT,
    metric: "matrix",
    power: 1,
    units: { count: 5 },
    territories: { count: 2, max: { demand: [9, 8] } },
    costs: [
      [1, 4],
      [2, 3],
      [3, 5],
      [1, 2],
      [6, 2],
    ],
    loads: {
      demand: [
        [4, 2],
        [4, 3],
        [4, 2],
        [3, 5],
        [5, 3],
      ],
    },
  },
  /** Two towns and a farm between them; the centres are to be found. */
  greenfield: {
    format: FORMAT,
    metric: "euclidean",
    power: 1,
    weights: null,
    units: {
      count: 7,
      x: [0, 1, 0, 5, 9, 10, 10],
      y: [0, 0, 1, 1, 0, 0, 1],
      measures: { demand: [2, 2, 2, 3, 2, 2, 2] },
    },
    territories: { count: 2, min: { demand: [0, 0] }, max: { demand: [9, 9] } },
  },
  /** A street of six blocks, three activities within bands, connected. */
  areas: {
    format: FORMAT,
    metric: "euclidean",
    power: 1,
    weights: null,
    units: {
      count: 6,
      x: [0, 1, 2, 0, 1, 2],
      y: [0, 0, 0, 1, 1, 1],
      measures: { a: [2, 2, 2, 2, 2, 2], b: [1, 2, 3, 3, 2, 1], c: [1, 1, 1, 1, 1, 1] },
    },
    territories: {
      count: 2,
      min: { a: [6, 6], b: [5, 5], c: [3, 3] },
      max: { a: [6, 6], b: [7, 7], c: [3, 3] },
    },
    adjacency: [
      [0, 1],
      [1, 2],
      [3, 4],
      [4, 5],
      [0, 3],
      [2, 5],
    ],
  },
  /** Districts of equal population from a matrix of costs, contiguity ignored. */
  districts: {
    format: FORMAT,
    metric: "matrix",
    power: 1,
    units: { count: 4, measures: { population: [10, 11, 10, 11] } },
    territories: { count: 2, min: { population: [20, 20] }, max: { population: [22, 22] } },
    costs: [
      [0, 5, 9, 20],
      [5, 0, 4, 11],
      [9, 4, 0, 6],
      [22, 12, 7, 0],
    ],
  },
} satisfies Readonly<Record<string, NeutralFile>>;
