import type { ToldAndFound } from "../../model/facts/eventsCounted.ts";
import type { Unnamed, Years } from "../en/claimForm.ts";
import { listed } from "./cardinal.ts";
import { inCase } from "./cases.ts";
import { yearSpan } from "./yearSpan.ts";

/** The name of who visits, as summaries of visits have it: the word before the place, where it is a name. */
const VISITOR = /(\p{Lu}[\p{L}'’-]+) \p{Lu}[\p{L}'’-]*[aə] .*?səfər ed/u;

/** `3`, `1,2–2,8`: to one digit after the comma. */
export function times(least: number, most: number): string {
  const [from, to] = [least, most].map((n) => String(Math.round(n * 10) / 10).replace(".", ","));
  return from === to ? (from ?? "") : `${from}–${to}`;
}

/** What was added up, part by part; of goods that go one way the way, else the name of the series. */
export function partsAdded(parts: { what: string; partner: string; direction: string; figure: string; period: string }[]): string {
  const each = parts.map(({ what, partner, direction, figure, period }) => {
    const way =
      direction === "to_counterpart"
        ? `${inCase(partner, "dative")} ixrac`
        : direction === "from_counterpart"
          ? `${inCase(partner, "ablative")} idxal`
          : `${what}, ${partner}`;
    return `${way} ${figure} (${period})`;
  });
  return listed(each);
}

/** Words in pictures of claims and records of other forms than marks over time. */
export const claimForm = {
  /** Title of a picture in which every event has its mark. `what`: what is counted, such as official visits. */
  eventsTitle: (what: string) => `Müəyyən edilən hər ${what} öz tarixində`,
  /** Who visits, for a label at a mark; null where the summary of the visit does not say it so. */
  visitor: (summary: string, year: string) => {
    const name = VISITOR.exec(summary)?.[1];
    return name === undefined ? null : `${name} ${year}`;
  },
  /** What was signed on a day, or in a month or year whose day is not known. */
  signed: (n: number, date: string) => (n === 1 ? date : `${n} imza, ${date}`),
  /** A total that names none of what it counts, and so has no mark. */
  unnamed: ({ series, partner, figure, print, date, isClaim }: Unnamed) => {
    const by = isClaim ? "bir məqalədə" : "başqa bir mənbədə";
    return `${series}, ${partner}: ${by} ${figure}${print === null ? "" : ` (“${print}”)`}, ${date ?? "il göstərilməyib"}.`;
  },
  /** Beside a partner's row of events: how many each collection tells. `what`: which of them, where there are several kinds. */
  totals: (what: string | null, { documents, references, both }: ToldAndFound) => {
    const parts = [
      ...(documents === 0 ? [] : [`məqalələrdə ${documents}`]),
      ...(references === 0 ? [] : [`digər mənbələrdə ${references}${both === 0 ? "" : ` (hər ikisində ${both})`}`]),
    ];
    return `${what ?? "müəyyən edilib"}: ${parts.length === 0 ? "bu görünüşdə yoxdur" : parts.join(", ")}`;
  },
  /** A figure beside its mark, with the years that it is of. */
  figureOf: (figure: string, period: string, isUndated: boolean) =>
    isUndated ? `${figure} (dərc tarixi: ${period}; il göstərilməyib)` : `${figure}, ${period}`,
  /** Below rows of different bases. */
  rowsApart: "Hər sətir başqa bir şeyin payıdır: sətirlər arasında deyil, sətrin daxilində müqayisə edin.",
  /** Beside the name of a partner whose strip has the others' scale, or its own. */
  sameScale: "eyni miqyas",
  otherScale: (end: string) => `öz miqyası: 0–${end.replace(" $", " dollar")}`,
  /** Name of a row of records: who counts, which way it goes where there are several, and first and last year of what is counted. */
  track: (who: string, way: string | null, { first, last }: { first: number; last: number }) =>
    `${[who, ...(way === null ? [] : [way])].join(", ")}, ${yearSpan(first, last)}`,
  side: (country: string) => `${inCase(country, "genitive")} sayımı`,
  fromTo: (from: string, to: string) => `${inCase(from, "ablative")} ${inCase(to, "dative")}`,
  ours: "bizim hesablamamız",
  sums: (who: string) => `ixrac + idxal (${who})`,
  partOfYear: "hər biri ilin yalnız bir hissəsi",
  /** Years of a figure that crosses from one to the other. */
  years: (first: string, last: string) => `${first}/${last.slice(2)}`,
  /** What belongs to a claim and is no count, such as a target. */
  aside: (what: string, figure: string) => `${what}: ${figure}.`,
  target: "Hədəf",
  verdict: {
    agrees: "Digər mənbələrə uyğundur",
    differs: "Digər mənbələrə uyğun deyil",
    cannot_be_tested: "Yoxlanıla bilməz",
  },
  /** How many times what it was checked against a claim is. */
  gap: {
    records: (least: number, most: number, { from, to, records }: Years) =>
      `tutuşdurulduğu ${records === 1 ? "rəqəmin" : "rəqəmlərin"} ${times(least, most)} misli (${yearSpan(from, to)})`,
    parts: (least: number, most: number, { from, to }: Years) =>
      `statistikadakı ixrac və idxal cəminin ${times(least, most)} misli (${yearSpan(from, to)})`,
  },
  addedUp: (parts: Parameters<typeof partsAdded>[0]) =>
    `Statistikada: ${partsAdded(parts)}. Onları yalnız birlikdə də iddiadan aşağı qaldıqlarını göstərmək üçün toplayırıq.`,
  /** The marks of figures. */
  figures: {
    claim: "məqalədə deyilən rəqəm",
    record: "digər mənbənin rəqəmi",
    doubtful: "digər mənbənin şübhəli rəqəmi",
    doubtfulOrOurs: "şübhəli rəqəm və ya hesablama",
    computed: "bizim hesablamamız",
    estimated: "mənbənin təxmini",
    computedOrEstimated: "bizim hesablamamız və ya mənbənin təxmini",
    bounds: "ən kiçikdən ən böyüyə",
    "doubtful-bounds": "şübhəli rəqəm, ən kiçikdən ən böyüyə",
    open: "mənbə “ən çoxu”, “az qala”, “…-dan çox” deyir",
    reading: "digər mənbənin rəqəmi (yeri: məbləğ; ədəd: il)",
    "estimated-reading": "bizim hesablamamız və ya şübhəli rəqəm",
  },
  /** The marks of events: who went where, or that something was signed, and which collection tells it. */
  events: {
    to: (subject: string) => `${inCase(subject, "dative")} gəlib, məqalədə`,
    from: (subject: string) => `${inCase(subject, "ablative")} gedib, məqalədə`,
    act: "saziş, məqalədə",
    foundTo: "gəlib, digər mənbə",
    foundFrom: "gedib, digər mənbə",
    foundAct: "saziş, digər mənbə",
    period: "günü məlum deyil",
  },
};
