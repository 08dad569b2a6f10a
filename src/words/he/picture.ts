import { kit } from "./kit.ts";
import { SITE } from "./names.ts";

/** What stands below a picture that has left the page. */
export const picture = {
  footer: (sources: string[], closed: string[], address: string, release: string, corrections: string | null) => [
    ...(sources.length > 0 ? [`מקורות: ${names(sources)}. מוצג מה שהמקורות מזכירים, לא כל מה שקרה.`] : []),
    `${SITE.name}, גרסה ${release}, ${closed.length > 0 ? "CC BY 4.0, למעט נתונים של צד שלישי" : "CC BY 4.0"}. ${bare(address)}`,
    ...(corrections === null ? [] : [`תיקונים מאז גרסה זו: ${bare(corrections)}`]),
  ],
  leftOut: (titles: string[], address: string) => `הושמטו מתמונה זו מחוסר מקום: ${kit.semicolons(titles)}. ראו ${bare(address)}`,
  rights: (license: string, closed: string[]) =>
    closed.length === 0 ? license : `${license} נתונים של צד שלישי ברישיונות אחרים: ${names(closed)}.`,
};

/** Names in whatever script, each by itself. */
function names(list: string[]): string {
  return kit.semicolons(list.map(kit.foreign));
}

/** An address as people write it down. */
function bare(address: string): string {
  return kit.leftToRight(address.replace(/^https?:\/\//, ""));
}
