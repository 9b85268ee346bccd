/** Longest name of a scenario: it heads a column and stands in buttons. */
export const LONGEST_SCENARIO_NAME = 40;
export const LONGEST_NOTE = 500;

/** The automatic scenario that a plan becomes when another one is written over it. */
export const PREVIOUS_PLAN = "Previous plan";
