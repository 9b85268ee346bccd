import { pluralOf } from "../counted";

/** French: "0 compte", "1 compte", "2 comptes". */
export const { many, pick } = pluralOf("fr");
