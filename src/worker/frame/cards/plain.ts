import type { CardText } from "./card.ts";

/** The picture of a page that is read: its heading, and what it says first. */
export function plainCard(heading: string, ...lines: string[]): CardText {
  return { kicker: null, heading, isFigure: false, partner: null, lines, picture: null };
}
