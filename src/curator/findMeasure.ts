import { asksForFigure } from "./classifyToken.ts";
import type { Span } from "./markedFigures.ts";
import type { ProposedToken } from "./proposedTokens.ts";

/** How well the figures of one document are found. */
export interface FindMeasure {
  document: string;
  /** Figures that the document has, and those of them that are proposed as figures or asked about. */
  figures: number;
  found: number;
  /** Those found whose token holds the whole figure: magnitude, unit and all. */
  whole: number;
  /** Tokens that touch no figure, and those of them that ask whether they are one. */
  others: number;
  asked: number;
  /** What was missed and what was asked for nothing, each as `paragraph 3 "40 percent"`. */
  missed: string[];
  askedFor: string[];
}

/** Measures the proposals for a document against its figures, given for each paragraph in order. */
export function measureFind(document: string, tokens: ProposedToken[], figures: Span[][], texts: string[]): FindMeasure {
  const measure: FindMeasure = { document, figures: 0, found: 0, whole: 0, others: 0, asked: 0, missed: [], askedFor: [] };
  texts.forEach((text, i) => {
    const own = tokens.filter(({ paragraph }) => paragraph === i + 1);
    for (const figure of figures[i] ?? []) {
      const over = own.filter((token) => touches(token, figure));
      measure.figures += 1;
      if (over.some(asksForFigure)) measure.found += 1;
      else measure.missed.push(`paragraph ${i + 1} ${JSON.stringify(text.slice(figure.from, figure.to))}`);
      if (over.some((token) => asksForFigure(token) && token.at <= figure.from && figure.to <= endOf(token))) measure.whole += 1;
    }
    const others = own.filter((token) => !figures[i]?.some((figure) => touches(token, figure)));
    measure.others += others.length;
    for (const token of others.filter(asksForFigure)) {
      measure.asked += 1;
      measure.askedFor.push(`paragraph ${i + 1} ${JSON.stringify(token.token)}: ${token.note}`);
    }
  });
  return measure;
}

const endOf = ({ at, token }: ProposedToken) => at + token.length;
const touches = (token: ProposedToken, { from, to }: Span) => token.at < to && from < endOf(token);
