import { z } from "zod";

/** An account that somebody has given its territory, whatever the search would say. */
export const placementSchema = z.strictObject({
  /** Account ID as the account list has it. */
  account: z.string().min(1),
  /** Name of the territory; null: a house account. */
  territory: z.string().min(1).nullable(),
  /** Locked there: no hand moves it on before it is unlocked. */
  isLocked: z.literal(true).optional(),
  /** Why, in the words of who did it. */
  reason: z.string().min(1).max(200).optional(),
});

export type Placement = Readonly<z.infer<typeof placementSchema>>;

/** Where a written plan has its accounts, and what it says why. */
export interface WrittenPlaces {
  readonly places: readonly Placement[];
  /** Names of the territories that share the others out; left out: any may have them. */
  readonly within?: readonly string[];
  /** How the reason of an account begins that is to be placed around them. */
  readonly placedAs: "Fitted in" | "Handed over";
  /** By account ID. */
  readonly reasonOf: ReadonlyMap<string, string>;
}
