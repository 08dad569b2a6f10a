import type { Verdict } from "../../model/check.ts";
import type { CardCaution } from "../../model/facts/claimCards.ts";
import { COMPILER, type Observation, position } from "../../model/observation.ts";
import type { SharedOccasions } from "../../model/occasions.ts";
import type { Recorded } from "../en/dashboard.ts";
import type { Names } from "../en/facts.ts";
import { periodEnds } from "../kit/periodEnds.ts";
import { isPlainRange } from "../kit/plainRange.ts";
import { vagueFigure } from "../kit/vagueFigure.ts";
import { counted, listed } from "./cardinal.ts";
import { capital, inSomeOfThem, instrumental } from "./cases.ts";
import { sumsOfBothWays } from "./factAsides.ts";
import { MANY } from "./factPhrases.ts";
import { fromTo } from "./fromTo.ts";
import { kit } from "./kit.ts";
import { COUNTRY } from "./names.ts";

const VERDICTS: Record<Verdict, string> = { agrees: "uyuşuyor", differs: "uyuşmuyor", cannot_be_tested: "sınanamıyor" };

/** The years of some figures, from the first to the last. */
function years(rows: readonly Observation[], names: Names): string {
  return periodEnds(rows, names.period).join("–");
}

function range(rows: readonly Observation[], names: Names, joined: Joined): string {
  const ordered = [...rows].sort((a, b) => (position(a) ?? 0) - (position(b) ?? 0));
  const ends = [...new Set([ordered[0], ordered.at(-1)].flatMap((o) => (o ? names.figure(o) : [])))];
  return joined(ends, isPlainRange(rows));
}

/** From the lowest figure to the highest. */
type Joined = (ends: readonly string[], isPlain: boolean) => string;

/** Who counted some figures: by name, or how many sources print them; before 2026.10.0 as many counts as reporters. */
function reporters(rows: readonly Observation[], names: Names): string {
  const all = [...new Set(rows.map((o) => (o.reporter === COMPILER ? "bizim hesabımız" : names.label("reporter", o.reporter))))];
  const sources = new Set(rows.map(({ source }) => source)).size;
  if (names.bySources && sources === 1) return listed(all);
  return all.length > 1 ? (names.bySources ? counted(sources, "kaynak") : counted(all.length, "sayım")) : listed(all);
}

/** Figures of one series as `437 milyon dolar ile 493 milyon dolar arası, 2016–2019 (gümrük)`; those of several each with its name. */
export function figures(
  rows: readonly Observation[],
  claim: Observation | null,
  names: Names,
  of: (o: Observation) => string,
  joined: Joined = fromTo,
): Recorded {
  const series = new Set(rows.map((o) => o.series));
  const own = series.size === 1 && (claim === null || series.has(claim.series));
  const said = own ? range(rows, names, joined) : listed(rows.map((o) => `${of(o)} ${names.figure(o)}`));
  return { said, rest: `, ${years(rows, names)} (${reporters(rows, names)})` };
}

/** The blocks of the dashboard. No number, year or name stands here: they come from the rows in view. */
export const dashboard = {
  /** Words that stand for themselves, as a sentence begins. */
  sentence: capital,
  factCheck: {
    heading: "Makaleler ne diyor, diğer kaynaklar ne gösteriyor",
    lead: (claims: number, articles: number) =>
      `${capital(counted(articles, "makaledeki"))} ${counted(claims, "rakam ve tarihi")} diğer kaynaklarla karşılaştırdık.`,
    /** How many of the verdicts rest on our inference that claim and record mean one case. */
    inferred: (n: number) => `${n} sonuç yalnızca iddia ile diğer kaynak aynı vakayı kastediyorsa geçerlidir.`,
    untested: "Bu görünümde makalelerin söylediklerini sınayabilecek başka kaynak yok.",
    all: "Bütün doğrulamalar",
    of: (verdict: Verdict, n: number) => `${n} ${VERDICTS[verdict]}`,
    /** The same behind what is counted: figures, or dates of events. */
    ofKind: (verdict: Verdict, n: number) => `${n} ${VERDICTS[verdict]}`,
    /** Of those that do not match, how many dates are on how many occasions, which are fewer. */
    onOccasions: ({ dates, occasions }: SharedOccasions) => `bunlardan ${dates} tarih ${occasions} ana olaya ait`,
    /** The same where all of them are dates on one. */
    onOneOccasion: (dates: number): string => (dates === 2 ? "ikisi de aynı ana olaya ait" : "hepsi aynı ana olaya ait"),
    /** Of how many of these the record has only the occasion, such as a visit, and so the date alone. */
    dateOnly: (n: number) => `bunlardan ${inSomeOfThem(n)} diğer kaynakta yalnızca ana olay var`,
    /** The same where there is room for it. */
    dateOnlyInFull: (n: number) => `bunlardan ${inSomeOfThem(n)} diğer kaynakta yalnızca ana olay var`,
    bar: (parts: string[]) => `${parts.join(", ")}.`,
  },
  /** A figure whose print names no number, such as `dozens`, with what it is at least; null where it names one. */
  vague: vagueFigure(MANY),
  chip: {
    verdict: { agrees: "Uyuşuyor", differs: "Uyuşmuyor", cannot_be_tested: "Sınanamıyor" } satisfies Record<Verdict, string>,
    /** The same of a claim that is the date of an event: of the rest the verdict says nothing. */
    date: { agrees: "Tarih uyuşuyor", differs: "Tarih uyuşmuyor", cannot_be_tested: "Tarih sınanamıyor" } satisfies Record<Verdict, string>,
    sign: { agrees: "✓", differs: "≠", cannot_be_tested: "?" } satisfies Record<Verdict, string>,
    none: "Bu görünümde sınanmadı",
  },
  card: {
    /** Whose figure and of when: `Ticaret hacmi, İran, yıl belirtilmemiş; yayım: 2020`. */
    about: (subject: string, o: Observation, names: Names) => {
      const period = names.period(o.period.text);
      return `${subject}, ${o.period_basis === "publication" ? `yıl belirtilmemiş; yayım: ${period}` : period}`;
    },
    records: (rows: readonly Observation[], claim: Observation | null, names: Names, of: (o: Observation) => string) =>
      figures(rows, claim, names, of),
    recorded: "Diğer kaynaklar:",
    /** Behind records whose range our own calculation would widen. */
    asStated: "; bildirildiği gibi, bizim hesabımız olmadan",
    /** Of a turnover whose year is not stated: how high both directions come together, counted by one method. */
    sumsOfBothWays,
    nearest: "Diğer kaynaklarda en yakın rakam:",
    toldBy: "makalelerde anılan",
    foundBy: "diğer kaynaklarda bulunan",
    found: (n: number, both = 0) => `diğer kaynaklarda ${n}${both === 0 ? "" : ` (her ikisinde ${both})`}`,
    dates: (verdict: Verdict, n: number, isFirst: boolean) => [n, ...(isFirst ? ["tarih"] : []), VERDICTS[verdict]].join(" "),
    /** Of events that articles give more dates than there are events. */
    datedAgain: "Bazılarının tarihi birden çok kez veriliyor.",
    more: (n: number) => `${counted(n, "iddia")} daha:`,
    moreVerdict: (verdict: Verdict, n: number) => `${n} ${VERDICTS[verdict]}`,
    direction: { to_counterpart: "ihracat", from_counterpart: "ithalat" } as Record<string, string>,
    caution: {
      minimum_counts: "Bunlar alt sınırlardır: Daha uzun liste neyin bulunduğunu gösterir, ilişkilerin daha yakın olduğunu değil.",
      different_bases: "Bu paylar farklı şeyleri ölçüyor, dolayısıyla bir gidişat göstermiyorlar.",
      own_window: "Her pay, belirtilen yıllara aittir.",
      // Releases before 2026.10.0 alone have a card that says it.
      own_count: "Diğer kaynaklar farklı sayıyor.",
    } satisfies Record<CardCaution, string>,
  },
  contradictions: {
    heading: (byArticles: boolean) => `${byArticles ? "Makalelerin" : "Kaynakların"} birbiriyle çeliştiği yerler`,
    /** In the words of the page of all of them. `byArticles`: every side is an article's. */
    all: (n: number, byArticles = true) =>
      `${byArticles ? "Makalelerin" : "Kaynakların"} ayrıştığı veya birinin kendisiyle çeliştiği ${n === 1 ? "tek nokta" : `${n} noktanın tümü`}`,
    more: (n: number) => `${counted(n, "ifade")} daha`,
  },
  events: {
    heading: "Listemizdeki son olaylar",
    with: (partner: string) => capital(instrumental(partner)),
    /** Not how many: the page lists also what is no event, such as a change in what statistics record. */
    all: (_: number) => "Bütün olaylar",
  },
  indicators: {
    heading: "Diğer göstergeler",
    all: "Bütün grafikler",
    ofSheet: "Denge tablosunun satırlarının arkasında:",
    columns: {
      name: "Gösterge",
      claim: "Bir makalenin dediği",
      records: "Diğer kaynakların gösterdiği",
      verdict: "Sonuç",
      picture: "Zaman içinde",
    },
    /** Whether a row of several claims shows the verdicts on all of them, not on the first alone. */
    allVerdicts: true,
    noClaim: "Hiçbir makale rakam vermiyor",
    more: (n: number) => `ve ${counted(n, "tane")} daha`,
    /** The latest figures of one count, or of one partner; `what` is their series where the row's name does not say it. */
    latest: (rows: readonly Observation[], what: string | null, names: Names): string => {
      const each = rows.map(
        (o) =>
          `${names.label("counterpart", o.counterpart)} ${names.isLimit?.(o) ? kit.hedged(names.limit ?? "up_to", names.figure(o)) : names.figure(o)}`,
      );
      return `${what === null ? "" : `${what}: `}${listed(each)}, ${years(rows, names)} (${reporters(rows, names)})`;
    },
    event: (period: string, publisher: string) => `, ${period} (${publisher})`,
  },
  newHere: {
    heading: "İlk kez mi buradasınız?",
    lines: (articles: number) => [
      `Makaleler ${COUNTRY.aze.of} ${COUNTRY.irn.name} ile ${COUNTRY.isr.name} arasında bir denge kurduğunu söylüyor ve bunu kanıtlamak için rakamlar veriyor.`,
      `${capital(counted(articles, "makaledeki"))} her rakamın ve her olayın izini, geldiği sözlere kadar sürdük.`,
      "Yanlarında diğer kaynakların söyledikleri var: istatistik kurumlarının, veri tabanlarının, yetkililerin ve basının bildirdikleri.",
      "Bir iddia diğer kaynaklarla sınanamıyorsa bunu söylüyoruz.",
      "Eksik rakam sıfır değildir, plan olay değildir, öne sürülen şey olgu değildir.",
    ],
    all: "Bütün sözcükler, açıklamalarıyla",
  },
};
