import { parse, tokenize } from "@borgar/fx/xlsx";
import type { AstExpression, Token } from "@borgar/fx/xlsx";
import { FormulaError } from "../model/calculator";

/** Formulas whose tokens are kept: a rename reads every formula of the book again. */
const MOST_KEPT = 5_000;
const kept = new Map<string, readonly Token[]>();

/** Tokens of a formula without "=", whole references as one token each. */
export function tokensOf(text: string): readonly Token[] {
  let tokens = kept.get(text);
  if (tokens === undefined) {
    if (kept.size >= MOST_KEPT) kept.clear();
    tokens = mergeDeadReferences(
      tokenize(`=${text}`, { withLocation: false, negativeNumbers: false }).slice(1),
    );
    kept.set(text, tokens);
  }
  return tokens;
}

export function textOf(tokens: readonly Token[]): string {
  let text = "";
  for (const token of tokens) text += token.value;
  return text;
}

const trees = new WeakMap<readonly Token[], AstExpression>();

/** Syntax tree of a formula without "="; throws FormulaError. Not to be changed. */
export function treeOf(tokens: readonly Token[]): AstExpression {
  let tree = trees.get(tokens);
  if (tree === undefined) {
    tree = parsed(tokens);
    trees.set(tokens, tree);
  }
  return tree;
}

function parsed(tokens: readonly Token[]): AstExpression {
  const unknown = tokens.find((token) => token.type === "unknown" || token.unterminated === true);
  if (unknown) throw new FormulaError(`formula does not parse at "${unknown.value}"`);
  if (tokens.length === 0) throw new FormulaError("formula is empty");
  try {
    return parse(mergeNegativeItems(tokens));
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    throw new FormulaError(`formula does not parse: ${reason}`);
  }
}

/** "Sheet1!#REF!" and "#REF!A1", as files keep them, become one error token. */
function mergeDeadReferences(tokens: Token[]): Token[] {
  if (!tokens.some((token) => token.type === "error" && token.value === "#REF!")) return tokens;
  const merged: Token[] = [];
  for (const token of tokens) {
    const last = merged.at(-1);
    if (token.type === "error" && last?.value === "!") {
      merged.splice(-2, 2, { type: "error", value: token.value });
    } else if (last?.type === "error" && last.value === "#REF!" && token.type.startsWith("range")) {
      continue;
    } else merged.push(token);
  }
  return merged;
}

/** {1,-2}: the parser wants the sign inside the number. */
function mergeNegativeItems(tokens: readonly Token[]): Token[] {
  const merged: Token[] = [];
  let depth = 0;
  for (const token of tokens) {
    if (token.value === "{") depth++;
    if (token.value === "}") depth--;
    const last = merged.at(-1);
    if (depth > 0 && token.type === "number" && (last?.value === "-" || last?.value === "+")) {
      merged[merged.length - 1] = { ...token, value: last.value === "-" ? `-${token.value}` : token.value };
    } else merged.push(token);
  }
  return merged;
}
