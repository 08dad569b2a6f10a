import { counted } from "./cardinal.ts";
import { NOUNS } from "./nouns.ts";

/** The page of all charts. */
export const charts = {
  heading: "כל התרשימים",
  lead: (n: number) => `${counted(n, NOUNS.chart)}, לפי נושאים. לכל אחד טבלה, מקורות, קבצים וקוד להטמעה.`,
  topics: "נושאים",
};
