import type { Catalog } from "../model/catalog.ts";
import { firstTokens } from "./firstTokens.ts";
import type { Span } from "./markedFigures.ts";
import { numberTokens } from "./numberTokens.ts";

/**
 * Where the figures of a document stand by its coverage, for each paragraph in order: the tokens that became part of an observation, but for
 * years that only say of when it is.
 */
export function coveredFigures(catalog: Catalog, document: string, texts: string[]): Span[][] {
  const rows = (catalog.coverageBySource.get(document) ?? []).filter(({ disposition }) => disposition === "observation");
  return texts.map((text, i) => {
    const own = rows.filter(({ paragraph }) => paragraph === i + 1);
    const tokens = own.every((row) => firstTokens(text).some((token) => isOf(token, row))) ? firstTokens(text) : numberTokens(text);
    return tokens
      .filter((token) => own.some((row) => isOf(token, row) && !isItsYear(catalog, row.ref, token.token)))
      .map(({ at, token }) => ({ from: at, to: at + token.length }));
  });
}

interface Named {
  token: string;
  nth: number;
}

const isOf = (token: Named, row: Named) => token.token === row.token && token.nth === row.nth;

function isItsYear(catalog: Catalog, ref: string | null, token: string): boolean {
  const printed = catalog.observations.find(({ id }) => id === ref)?.as_worded ?? null;
  return printed !== null && /^\d{4}$/.test(token) && !printed.includes(token);
}
