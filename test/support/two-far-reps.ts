type Row = readonly (string | number)[];

/** Two reps far apart; the first owns six of the eight equal accounts. */
export const ACCOUNT_ROWS: readonly Row[] = [
  ["Account ID", "Account Name", "Latitude", "Longitude", "Owner", "Revenue"],
  ["A-1", "Alder Supply", 42.36, -71.06, "Priya Nair", 100],
  ["A-2", "Birch Foods", 42.4, -71.1, "Priya Nair", 100],
  ["A-3", "Cedar Tools", 42.3, -71.2, "Priya Nair", 100],
  ["A-4", "Dogwood Labs", 42.2, -71.3, "Priya Nair", 100],
  ["A-5", "Elm Paper", 34.1, -118.2, "Priya Nair", 100],
  ["A-6", "Fir Motors", 34.0, -118.3, "Priya Nair", 100],
  ["A-7", "Gum Health", 34.2, -118.4, "Carlos Vega", 100],
  ["A-8", "Holly Energy", 34.3, -118.1, "Carlos Vega", 100],
];
export const REP_ROWS: readonly Row[] = [
  ["Rep ID", "Rep Name", "Latitude", "Longitude"],
  ["R-1", "Priya Nair", 42.36, -71.06],
  ["R-2", "Carlos Vega", 34.05, -118.24],
];
