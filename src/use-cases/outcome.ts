/** Why a use case could not finish, as a value the interface has words for. */
export interface Problem {
  /** "input": the user's data or settings; "excel": the workbook or its host; "defect": ours. */
  readonly kind: "input" | "excel" | "defect";
  /** EngineError's or WorkbookError's code. */
  readonly code: string;
  /** What was found, the rule, the remedy; shown when there are no words for the code. */
  readonly message: string;
  readonly detail: Readonly<Record<string, string | number>>;
}

/** What became of one user intent. */
export type Outcome<Value> =
  | { readonly status: "done"; readonly value: Value }
  | { readonly status: "cancelled" }
  | { readonly status: "problem"; readonly problem: Problem };
