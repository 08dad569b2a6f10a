import type { Headline } from "../../model/facts/headline.ts";
import type { Names } from "../en/facts.ts";
import { counted, listed, numeral, theCounted } from "./cardinal.ts";
import { NOUNS } from "./nouns.ts";
import { prefixed } from "./prefixed.ts";

function above(claims: number, records: number): string {
  if (claims === 1) return `הטענה גבוהה ${records === 1 ? "מהנתון המתועד שמולו" : "מהנתונים המתועדים שמולם"} נבדקה`;
  return `${claims === 2 ? "" : "כל "}${theCounted(claims, NOUNS.claim)} גבוהות מהנתונים המתועדים שמולם נבדקו`;
}

function verdicts({ agree, differ, untested }: Extract<Headline, { kind: "verdicts" }>): string {
  const all = agree + differ + untested;
  if (all === 1)
    return `הטענה ${agree === 1 ? "תואמת לנתונים המתועדים" : differ === 1 ? "אינה תואמת לנתונים המתועדים" : "לא ניתנת לבדיקה"}`;
  const none = `אף אחת ${prefixed("מ", theCounted(all, NOUNS.claim))}`;
  if (untested === all) return `${none} לא ניתנת לבדיקה`;
  if (agree === 0) return `${none} אינה תואמת לנתונים המתועדים`;
  return `${numeral(agree, "f")} מתוך ${counted(all, NOUNS.claim)} ${agree === 1 ? "תואמת" : "תואמות"} לנתונים המתועדים`;
}

/** `אף אחת משתי הטענות אינה תואמת לנתונים המתועדים; אחת גבוהה מכולם`. */
function noneMatch({ claims, aboveAll }: Extract<Headline, { kind: "none_match" }>): string {
  const none = verdicts({ kind: "verdicts", agree: 0, differ: claims, untested: 0, rows: [] });
  return aboveAll === 0 ? none : `${none}; ${numeral(aboveAll, "f")} ${aboveAll === 1 ? "גבוהה" : "גבוהות"} מכולם`;
}

/** `69% תואם לנתונים המתועדים לשנים 2016–2020, חמש השנים שבהן החלק הוא הגבוה ביותר`. */
function highest({ claim, isShare, by: reporter }: Extract<Headline, { kind: "highest" }>, names: Names): string {
  const [first, last] = [claim.period.start, claim.period.end].map((day) => Number(day.slice(0, 4))) as [number, number];
  const period = names.period(claim.period.text);
  const when = /^\d{4}–\d{4}$/.test(period) ? `לשנים ${period}` : prefixed("ל", period);
  const years = first === last ? "השנה שבה" : `${theCounted(last - first + 1, NOUNS.year)} שבהן`;
  const by = reporter === undefined ? "" : ` (${names.label("reporter", reporter)})`;
  return `${names.figure(claim)} תואם לנתונים המתועדים${by} ${when}, ${years} ${isShare ? "החלק" : "הנתון"} הוא הגבוה ביותר`;
}

/** What a chart comes to, after the name of what it is about; no number or name of its own. */
export function headline(fact: Headline, names: Names): string {
  switch (fact.kind) {
    case "different_bases": {
      const measures = fact.bases === 1 ? NOUNS.measure.one : `${counted(fact.bases, NOUNS.measure)} שונים`;
      return `${counted(fact.claims, NOUNS.claim)}${fact.bases === fact.claims ? "," : " לפי"} ${measures}`;
    }
    case "found":
      return `נמצאו עד כה ${listed(fact.counts.map(({ partner, count }) => `${count} מול ${names.label("counterpart", partner)}`))}`;
    case "above_records":
      return above(fact.claims, fact.records);
    case "none_match":
      return noneMatch(fact);
    case "highest":
      return highest(fact, names);
    case "verdicts":
      return verdicts(fact);
  }
}

/** The name of a block of the dashboard and what its chart comes to. */
export function headlineOf(family: string, text: string): string {
  return `${family}: ${text}`;
}
