import type { SmallPicture } from "../../../chart/scene/smallPicture.ts";
import type { Edition } from "../../../edition/edition.ts";
import type { PicturedPage } from "../../../edition/paths.ts";
import type { Verdict } from "../../../model/check.ts";

/** How a page shows itself where its address is shared. */
export interface Card {
  /** Absolute address of a PNG picture of 1200 to 630 pixels; null where there is none of this view. */
  image: string | null;
  /** What the picture shows. */
  alt: string;
  /** What the page is called there, where that is not its title. */
  title?: string;
  /** Whether the picture shows the very view of the page; others show the page as it is without parameters. */
  isOfView: boolean;
}

/** What the picture of a page says that is no chart. */
export interface CardText {
  /** What it is about, over the heading; null for none. */
  kicker: string | null;
  /** Whether that is shown whole, in smaller letters or a third line where it is long. */
  isKickerWhole?: boolean;
  heading: string;
  /** The heading is a figure, as large as it can be. */
  isFigure: boolean;
  /** Whose colour the heading has; null for none. */
  partner: string | null;
  lines: string[];
  picture: CardPicture | null;
}

/** What is drawn below the words. */
export type CardPicture =
  | { kind: "verdicts"; parts: { verdict: Verdict; n: number; label: string }[] }
  | { kind: "years"; first: number; partners: [YearCounts, YearCounts] }
  | { kind: "small"; scene: SmallPicture; caption: string };

/** Counts of one partner, one a year from the picture's first year on. */
interface YearCounts {
  partner: string;
  label: string;
  counts: number[];
}

/** The card of a page whose picture says `text`; `id` is that of its row. */
export function cardOf({ urls }: Pick<Edition, "urls">, page: PicturedPage, text: CardText, id = ""): Card {
  return { image: urls.absolute.picture(page, id), alt: altOf(text), isOfView: false };
}

/** What a picture says, in one text. */
export function altOf({ kicker, heading, lines }: CardText): string {
  return [kicker, heading, ...lines].filter((text) => text !== null && text !== "").join(". ");
}
