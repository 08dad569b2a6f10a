import { dashboard as dashboardNow } from "../before2026_19/dashboard.ts";
import { inDigits } from "../cardinal.ts";
import { lists as listsNow } from "../lists.ts";
import { NOUNS } from "../nouns.ts";
import { stretch } from "../numberPage.ts";
import { observation as observationNow } from "../observation.ts";

/** The dashboard as releases before 2026.9.0 word it. */
export const dashboard = {
  card: {
    ...dashboardNow.card,
    caution: {
      ...dashboardNow.card.caution,
      own_count: "Источники считают это по-разному, поэтому другие данные могут расходиться.",
    },
  },
};

/** What stands above the long lists. */
export const lists = {
  contradictions: { ...listsNow.contradictions, topics: (n: number) => inDigits(n, NOUNS.contradiction) },
};

/** The page of one number. */
export const numberPage = {
  picture: (who: string, years: string[]) => `${who}, ${stretch(years)}.`,
  pictureOf: (title: string, country: string | null) => (country === null ? title : `${title}, ${country}`),
};

/** One figure. */
export const observation = { notPrintedCount: observationNow.notPrinted };
