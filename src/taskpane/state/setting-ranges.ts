/** Ranges of the settings' fields; the same as in the settings' schema, which stays with the engine. */
export const TOLERANCE = { least: 0.005, most: 1 } as const;
export const NEARNESS = { least: 0, most: 10 } as const;
export const SEED = { least: 0, most: 4_294_967_295 } as const;
export const PLAN_NAME_LENGTH = 60;
export const GROWTH = { least: -1, most: 10 } as const;
export const AMOUNT = { most: 1e13 } as const;
export const SHARE = { least: 0, most: 1 } as const;
/** Part and multiple of the even share of budget and support. */
export const EVEN_SHARE = { least: 0, even: 1, most: 100 } as const;
export const HOLDBACKS = { least: 1, most: 1000 } as const;
export const CALLS = { least: 0, most: 1000 } as const;
export const HOURS_A_CALL = { least: 0, most: 100 } as const;
export const SEGMENT_COUNT = { least: 2, most: 8 } as const;
