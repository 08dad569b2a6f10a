import type { Verdict } from "../../model/check.ts";
import type { CardCaution } from "../../model/facts/claimCards.ts";
import { COMPILER, type Observation, position } from "../../model/observation.ts";
import type { SharedOccasions } from "../../model/occasions.ts";
import type { Recorded } from "../en/dashboard.ts";
import type { Names } from "../en/facts.ts";
import { periodEnds } from "../kit/periodEnds.ts";
import { isPlainRange } from "../kit/plainRange.ts";
import { vagueFigure } from "../kit/vagueFigure.ts";
import { capital } from "./capital.ts";
import { counted, digitsOfThem, listed } from "./cardinal.ts";
import { inCase } from "./cases.ts";
import { sumsOfBothWays } from "./factAsides.ts";
import { fromTo } from "./fromTo.ts";
import { kit } from "./kit.ts";
import { names as fixedNames } from "./names.ts";

/** What becomes of some claims, after their number. */
const VERDICTS: Record<Verdict, string> = { agrees: "uyğundur", differs: "uyğun deyil", cannot_be_tested: "yoxlanıla bilməz" };

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
  const all = [...new Set(rows.map((o) => (o.reporter === COMPILER ? "bizim hesablamamız" : names.label("reporter", o.reporter))))];
  const sources = new Set(rows.map(({ source }) => source)).size;
  if (names.bySources && sources === 1) return listed(all);
  return all.length > 1 ? (names.bySources ? counted(sources, "mənbə") : counted(all.length, "sayım")) : listed(all);
}

/** Figures of one series as `437 milyon dollar ilə 493 milyon dollar arasında, 2016–2019 (gömrük)`; those of several each with its name. */
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
    heading: "Məqalələr nə deyir, digər mənbələr nə göstərir",
    lead: (claims: number, articles: number) =>
      `${capital(counted(articles, "məqalədəki"))} ${counted(claims, "rəqəm və ya tarixi")} digər mənbələrlə tutuşdurduq.`,
    /** How many of the verdicts rest on our inference that claim and record mean one case. */
    inferred: (n: number) => `${n} nəticə yalnız iddia ilə digər mənbə eyni hadisəni nəzərdə tutduqda doğrudur.`,
    untested: "Bu görünüşdəki digər mənbələr məqalələrin dediyini yoxlamağa imkan vermir.",
    all: "Bütün yoxlamalar",
    of: (verdict: Verdict, n: number) => `${n} ${VERDICTS[verdict]}`,
    /** The same behind what is counted: figures, or dates of events. */
    ofKind: (verdict: Verdict, n: number) => `${n} ${VERDICTS[verdict]}`,
    /** Of those that do not match, how many dates are on how many occasions, which are fewer. */
    onOccasions: ({ dates, occasions }: SharedOccasions) => `onlardan ${dates} tarix ${occasions} epizoda aiddir`,
    /** The same where all of them are dates on one. */
    onOneOccasion: (dates: number): string => (dates === 2 ? "hər ikisi bir epizoda aiddir" : "hamısı bir epizoda aiddir"),
    /** Of how many of these the record has only the occasion, such as a visit, and so the date alone. */
    dateOnly: (n: number) => `onlardan ${digitsOfThem(n, "locative")} digər mənbədə yalnız əsas hadisə var`,
    /** The same where there is room for it. */
    dateOnlyInFull: (n: number) => `onlardan ${digitsOfThem(n, "locative")} digər mənbədə yalnız əsas hadisə var`,
    bar: (parts: string[]) => `${parts.join(", ")}.`,
  },
  /** A figure whose print names no number, such as `dozens`, with what it is at least; null where it names one. */
  vague: vagueFigure({ dozens: "onlarla", scores: "onlarla", hundreds: "yüzlərlə", thousands: "minlərlə", millions: "milyonlarla" }),
  chip: {
    verdict: { agrees: "Uyğundur", differs: "Uyğun deyil", cannot_be_tested: "Yoxlanıla bilməz" } satisfies Record<Verdict, string>,
    /** The same of a claim that is the date of an event: of the rest the verdict says nothing. */
    date: {
      agrees: "Tarix uyğundur",
      differs: "Tarix uyğun deyil",
      cannot_be_tested: "Tarix yoxlanıla bilməz",
    } satisfies Record<Verdict, string>,
    sign: { agrees: "✓", differs: "≠", cannot_be_tested: "?" } satisfies Record<Verdict, string>,
    none: "Bu görünüşdə yoxlanılmayıb",
  },
  card: {
    /** Whose figure and of when: `Ticarət dövriyyəsi, İran, il göstərilməyib; dərc tarixi: 2020`. */
    about: (subject: string, o: Observation, names: Names) => {
      const period = names.period(o.period.text);
      return `${subject}, ${o.period_basis === "publication" ? `il göstərilməyib; dərc tarixi: ${period}` : period}`;
    },
    records: (rows: readonly Observation[], claim: Observation | null, names: Names, of: (o: Observation) => string) =>
      figures(rows, claim, names, of),
    recorded: "Digər mənbələr:",
    /** Behind records whose range our own calculation would widen. */
    asStated: "; bildirildiyi kimi, bizim hesablamamız olmadan",
    /** Of a turnover whose year is not stated: how high both directions come together, counted by one method. */
    sumsOfBothWays,
    nearest: "Digər mənbələrdə ən yaxın rəqəm:",
    toldBy: "məqalələrdə göstərilib",
    foundBy: "digər mənbələrdə tapılıb",
    found: (n: number, both = 0) => `digər mənbələrdə ${n}${both === 0 ? "" : ` (hər ikisində ${both})`}`,
    dates: (verdict: Verdict, n: number, isFirst: boolean) => `${n} ${isFirst ? "tarix " : ""}${VERDICTS[verdict]}`,
    /** Of events that articles give more dates than there are events. */
    datedAgain: "Bəzilərinin tarixi bir dəfədən çox göstərilir.",
    more: (n: number) => `Daha ${counted(n, "iddia")}:`,
    moreVerdict: (verdict: Verdict, n: number) => `${n} ${VERDICTS[verdict]}`,
    direction: { to_counterpart: "ixrac", from_counterpart: "idxal" } as Record<string, string>,
    caution: {
      minimum_counts: "Bunlar minimum saylardır: daha uzun siyahı nə tapıldığını göstərir, əlaqələrin daha yaxın olduğunu yox.",
      different_bases: "Bu paylar fərqli şeyləri ölçür, ona görə də tendensiya göstərmir.",
      own_window: "Hər pay göstərilən illərə aiddir.",
      // Releases before 2026.10.0 alone have a card that says it.
      own_count: "Digər mənbələr fərqli sayır.",
    } satisfies Record<CardCaution, string>,
  },
  contradictions: {
    heading: (byArticles: boolean) => `${byArticles ? "Məqalələr" : "Mənbələr"} harada bir-birinə ziddir`,
    /** In the words of the page of all of them. `byArticles`: every side is an article's. */
    all: (n: number, byArticles = true) =>
      `${byArticles ? "Məqalələrin" : "Mənbələrin"} ayrıldığı və ya birinin öz-özü ilə ziddiyyətə düşdüyü ${n === 1 ? "yeganə" : `bütün ${n}`} məqam`,
    more: (n: number) => `daha ${counted(n, "tərəf")}`,
  },
  events: {
    heading: "Siyahımızdakı son hadisələr",
    with: (partner: string) => inCase(partner, "instrumental"),
    /** Not how many: the page lists also what is no event, such as a change in what statistics record. */
    all: (_: number) => "Bütün hadisələr",
  },
  indicators: {
    heading: "Digər göstəricilər",
    all: "Bütün qrafiklər",
    ofSheet: "Balans cədvəlinin sətirləri nəyə əsaslanır:",
    columns: { name: "Göstərici", claim: "Məqalədə deyilir", records: "Digər mənbələrdə", verdict: "Nəticə", picture: "Zaman üzrə" },
    /** Whether a row of several claims shows the verdicts on all of them, not on the first alone. */
    allVerdicts: true,
    noClaim: "Heç bir məqalə rəqəm vermir",
    more: (n: number) => `və daha ${counted(n, "iddia")}`,
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
    heading: "İlk dəfə buradasınız?",
    lines: (articles: number) => [
      `Məqalələrdə deyilir ki, ${fixedNames.aze.name} ${fixedNames.irn.name} ilə ${fixedNames.isr.name} arasında balans saxlayır, və bunu sübut etmək üçün rəqəmlər gətirilir.`,
      `${capital(counted(articles, "məqalədəki"))} hər rəqəmi və hər hadisəni alındığı sözlərə qədər izlədik.`,
      "Onların yanında digər mənbələrin dedikləri var: statistika idarələrinin, məlumat bazalarının, rəsmilərin və mətbuatın bildirdikləri.",
      "İddianı digər mənbələrlə yoxlamaq mümkün deyilsə, bunu bildiririk.",
      "Olmayan rəqəm sıfır deyil, plan hadisə deyil, yalnız iddia edilən fakt deyil.",
    ],
    all: "Bütün sözlərin izahı",
  },
};
