import { z } from "zod";

/** A what-if job of a plan, told apart by its kind; none is known yet. */
export const planJobSchema = z.never();

/** One step that a plan takes on before it is searched: a rep leaves, a territory is split. Plain data. */
export type PlanJob = z.infer<typeof planJobSchema>;
