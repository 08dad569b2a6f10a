import { type Proposal, propose } from "./classifyToken.ts";
import { knownOf } from "./documentKnown.ts";
import { type NumberToken, numberTokens } from "./numberTokens.ts";
import { zones } from "./pageSections.ts";
import { type Surroundings, surroundings } from "./tokenContext.ts";

/** A number-like token of a document, where it stands, and what it may be. */
export interface ProposedToken extends NumberToken, Proposal {
  /** Counted from 1. */
  paragraph: number;
  place: Surroundings;
}

/** Every number-like token of a document's paragraphs, in order, each with what it may be. */
export function proposedTokens(paragraphs: string[]): ProposedToken[] {
  const zoneOf = zones(paragraphs);
  const known = knownOf(paragraphs);
  return paragraphs.flatMap((text, i) =>
    numberTokens(text).map((token) => {
      const place = surroundings(text, token);
      return { ...token, paragraph: i + 1, place, ...propose(place, zoneOf[i] ?? "article", known) };
    }),
  );
}
