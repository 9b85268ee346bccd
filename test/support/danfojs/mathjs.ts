import { mean, median, mode, standardDeviation, variance } from "simple-statistics";

/** The five functions that danfojs takes from mathjs. */
export { mean, median, mode, variance };
export const std = standardDeviation;
export default { mean, median, mode, variance, std };
