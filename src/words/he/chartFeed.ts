import { counted } from "./cardinal.ts";
import { kit } from "./kit.ts";
import { NOUNS } from "./nouns.ts";

/** The feed of one chart's corrections. */
export const chartFeed = {
  heading: "תיקונים בתרשים זה",
  lead: "ציטטתם אותו או הטמעתם אותו? העדכונים כאן מודיעים כשאנו מתקנים או מסירים משהו בו, ומדוע. אין בהם דבר אחר.",
  link: "עדכוני Atom",
  title: (name: string, chart: string) => `${name}: תיקונים של ${kit.quoted(chart)}`,
  entry: (release: string, n: number) => `${counted(n, NOUNS.change)} בגרסה ${release}`,
};
