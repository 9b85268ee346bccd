import { z } from "zod";

/** A rep by id or name, or a territory by name, as the workbook has it. */
const name = z.string().trim().min(1).max(255);
/** Serial day of the 1900 system. */
const day = z.int().min(1).max(2_958_465);

/** How a job is done besides who and where; what is left out is as usual. */
const terms = {
  /** Quotas go over with their accounts for the days that are left (as usual), or those of the whole year. */
  quotas: z.literal("wholeYear").optional(),
  /** Open deals stay with who has them until they are closed (as usual), or go over with their accounts. */
  openDeals: z.literal("goOver").optional(),
  /** The accounts are listed on a sheet one by one (as usual), or counted alone. */
  handoverList: z.literal("none").optional(),
};

/** A rep leaves: the neighbours share the accounts, one territory takes them all, or the seat stays and is hired for. */
const repLeavesSchema = z.strictObject({
  kind: z.literal("repLeaves"),
  rep: name,
  from: day,
  accountsTo: z.union([z.enum(["neighbours", "openSeat"]), z.strictObject({ territory: name })]),
  ...terms,
});

/** A rep joins and takes on accounts of the territories around; degrees. */
const repJoinsSchema = z.strictObject({
  kind: z.literal("repJoins"),
  rep: name,
  from: day,
  latitude: z.number().min(-90).max(90),
  longitude: z.number().min(-180).max(180),
  /** 1: full time. */
  fte: z.number().positive().max(1),
  ...terms,
});

/** A territory becomes two; the second goes to a rep who joins, or "" to a seat to be hired for. */
const splitSchema = z.strictObject({
  kind: z.literal("split"),
  territory: name,
  from: day,
  rep: z.string().trim().max(255),
  ...terms,
});

/** All accounts of one territory go to another, whose rep keeps both. */
const mergeSchema = z.strictObject({
  kind: z.literal("merge"),
  territory: name,
  into: name,
  from: day,
  ...terms,
});

/** One account goes to another territory from a day on, alone; nobody else moves. */
const moveAccountSchema = z.strictObject({
  kind: z.literal("moveAccount"),
  /** Account ID as the account list has it. */
  account: name,
  territory: name,
  from: day,
  ...terms,
});

/** What a job may say of how it is done. */
export type JobTerms = Pick<PlanJob, keyof typeof terms>;

/** A what-if job of a plan, told apart by its kind. */
export const planJobSchema = z.discriminatedUnion("kind", [
  repLeavesSchema,
  repJoinsSchema,
  splitSchema,
  mergeSchema,
  moveAccountSchema,
]);

/** One step that a plan takes on before it is searched. Plain data. */
export type PlanJob = z.infer<typeof planJobSchema>;
