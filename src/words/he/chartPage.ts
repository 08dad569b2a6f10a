import type { LackingRows } from "../../model/lackingRows.ts";
import { numbered, theCounted } from "./cardinal.ts";
import { kit } from "./kit.ts";
import { NOUNS } from "./nouns.ts";
import { prefixed } from "./prefixed.ts";

/** The page of a chart: its parts, what it offers at the picture, and what stands beside it. */
export const chartPage = {
  parts: "חלקי העמוד",
  tabs: { chart: "תרשים", table: "טבלה", sources: "מקורות", embed: "הטמעה והורדה" },
  tabSources: (n: number) => (n === 0 ? "מקורות" : `מקורות (${n})`),
  actions: "מה אפשר לעשות בתרשים זה",
  share: "שיתוף",
  shareAddress: "קישור לתצוגה זו",
  shareFrozen: (release: string) => `אותה תצוגה, קבועה בגרסה ${release}: היא אינה משתנה לעולם`,
  embed: "הטמעה",
  png: "הורדת PNG",
  csv: "הורדת CSV",
  /** Behind it where the terms of sources leave rows out: how many the file has. */
  rowsOf: (kept: number, all: number) => `${kept} מתוך ${all} שורות`,
  /** Why the file lacks rows, and how many of them the table has. */
  lacking: ({ rows, isAll, shown, names, more }: LackingRows) => {
    const whose = kit.semicolons([...names.map(kit.foreign), ...(more === 0 ? [] : [`עוד ${more === 1 ? "אחד" : more}`])]);
    const said = isAll
      ? `אין CSV: ${names.length + more === 1 ? "רישיון המקור אינו מתיר" : "רישיונות המקורות אינם מתירים"} להעביר ${rows === 1 ? "את השורה היחידה" : `אף אחת מ־${rows} השורות`} (${whose}).`
      : `${rows === 1 ? "שורה אחת אינה" : `${rows} שורות אינן`} ב־CSV בגלל ${names.length + more === 1 ? "רישיון המקור" : "רישיונות המקורות"} (${whose}).`;
    if (shown === 0) return said;
    return shown === rows
      ? `${said} בטבלה ${rows === 1 ? "היא מופיעה" : "הן מופיעות"}.`
      : `${said} ${shown === 1 ? "אחת מהן מופיעה" : `${shown} מהן מופיעות`} בטבלה.`;
  },
  howToRead: "איך קוראים את התרשים",
  claims: (n: number) => (n === 1 ? "הטענה בתרשים זה" : `${theCounted(n, NOUNS.claim)} בתרשים זה`),
  unchecked: "לא נבדקה",
  moreClaims: (n: number) => numbered(n, NOUNS.moreClaim),
  undated: (year: string) => `ללא ציון שנה; פורסם ${prefixed("ב", year)}`,
  related: "תרשימים קשורים",
  noSources: "שום מקור בתצוגה זו אינו נותן נתון.",
  figures: (n: number) => numbered(n, NOUNS.figure),
  articles: (n: number) => numbered(n, NOUNS.article),
  others: (n: number) => numbered(n, NOUNS.otherSource),
};
