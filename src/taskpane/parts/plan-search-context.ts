import { createContext } from "react";
import type { ReactNode } from "react";

/** The search of the plan, which stands in the bar of every screen; null where there is no plan to search. */
export const PlanSearchContext = createContext<ReactNode>(null);
