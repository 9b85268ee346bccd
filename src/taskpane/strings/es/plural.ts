import { pluralOf } from "../counted";

/** Spanish: "1 cuenta", "2 cuentas". */
export const { many, pick } = pluralOf("es");
