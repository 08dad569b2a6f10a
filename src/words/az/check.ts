import type { Verdict } from "../../model/check.ts";
import type { CheckFacts } from "../../model/checkFacts.ts";
import { capital } from "./capital.ts";
import { counted, digitsOfThem, ofThem } from "./cardinal.ts";

/** `bütün 20 rəqəmi`, `20 rəqəmdən 19 ədədini`; of none nothing. */
export function part(checked: number, all: number, noun: string, object: string): string[] {
  if (all === 0) return [];
  if (checked < all) return [`${all} ${noun} arasından ${ofThem(checked, "accusative")}`];
  return [all === 1 ? `yeganə ${object}` : `bütün ${all} ${object}`];
}

/** How many of some claims have which verdict; null of none. */
function outcomes({ agrees, differs, cannot_be_tested: untested }: Record<Verdict, number>, of: string): string | null {
  const all = agrees + differs + untested;
  if (all === 0) return null;
  return `${all} ${of} digər mənbələrə uyğun olmayanlar: ${differs}, uyğun olanlar: ${agrees}, yoxlanıla bilməyənlər: ${untested}.`;
}

/** In how many of the dates that match, and of those that do not, the other source has not what happened; null in none. */
function occasions({ agrees, differs }: CheckFacts["byOccasion"]): string | null {
  const all = [
    ...(agrees === 0 ? [] : [`Uyğun olan tarixlərdən ${digitsOfThem(agrees)}`]),
    ...(differs === 0 ? [] : [`uyğun olmayanlardan ${digitsOfThem(differs)}`]),
  ];
  if (all.length === 0) return null;
  return `${capital(all.join(" və "))} üzrə digər mənbədə hadisənin özü yox, yalnız onun aid olduğu əsas hadisə, məsələn, səfər var.`;
}

/** The fact check: claims of the articles beside records. */
export const check = {
  heading: "Faktların yoxlanması",
  lead: ({ documents, figures, figuresChecked, dates, datesChecked }: CheckFacts) => {
    const compared = [
      ...part(figuresChecked, figures, "rəqəm", "rəqəmi"),
      ...part(datesChecked, dates, "hadisə tarixi", "hadisə tarixini"),
    ];
    if (compared.length === 0) return "Bu görünüşdəki heç bir məqalədə yoxlanıla bilən iddia yoxdur.";
    return `${capital(counted(documents, "məqalədəki"))} ${compared.join(" və ")} yoxlamaq üçün statistikada, məlumat bazalarında və mətbuatda məlumat axtardıq. Digər mənbə də səhv edə bilər. İddianı yoxlamağa heç nə imkan vermirsə, bunu bildiririk.`;
  },
  /** Of a release that no fact check had been made for. */
  notYetMade:
    "Bu buraxılış faktların yoxlanmasından əvvəl hazırlanıb: o vaxt hələ heç bir iddia digər mənbələrlə tutuşdurulmamışdı. Sonrakı buraxılışlarda yoxlama var.",
  /** The same where a view leaves out sources on which checks rest, and so shows some of them, or none. */
  leadOfSome: ({ documents, figures, figuresChecked, dates, datesChecked }: CheckFacts) => {
    const claims = capital(counted(documents, "məqalədəki"));
    if (figuresChecked + datesChecked === 0) {
      return `${claims} iddiaların heç birinin yoxlanması bu görünüşdə göstərilmir: hər biri bu görünüşə daxil olmayan mənbələrə əsaslanır.`;
    }
    const shown = [
      ...(figures === 0 ? [] : [`${figures} rəqəmdən ${figuresChecked}`]),
      ...(dates === 0 ? [] : [`${dates} hadisə tarixindən ${datesChecked}`]),
    ];
    return `${claims} iddialardan bu görünüşdə yoxlanması göstərilənlər: ${shown.join(", ")}. Qalanların yoxlanması bu görünüşə daxil olmayan mənbələrə əsaslanır. Digər mənbə də səhv edə bilər.`;
  },
  leadOfChosen: (claims: string, articles: number) =>
    `${claims === "" ? "" : `Burada seçilənlər: ${counted(articles, "məqalədən")} ${claims}. `}Statistikada, məlumat bazalarında və mətbuatda məlumat axtardıq. Digər mənbə də səhv edə bilər. İddianı yoxlamağa heç nə imkan vermirsə, bunu bildiririk.`,
  /** Figures and dates are counted apart where there are both: a match of a date says less than one of a figure. */
  count: (
    agrees: number,
    differs: number,
    untested: number,
    byKind: CheckFacts["byKind"] | null = null,
    byOccasion: CheckFacts["byOccasion"] | null = null,
  ) => {
    const kinds = byKind === null ? [] : [outcomes(byKind.figures, "rəqəmdən"), outcomes(byKind.dates, "hadisə tarixindən")];
    const told = [...kinds, kinds.length === 0 || byOccasion === null ? null : occasions(byOccasion)].flatMap((sentence) => sentence ?? []);
    return told.length === 0 ? (outcomes({ agrees, differs, cannot_be_tested: untested }, "iddiadan") ?? "") : told.join(" ");
  },
  /** The same of what a filter leaves: in how many the record has the occasion alone; null in none. */
  ofOccasions: occasions,
  /** Of the paler ends in the bar of verdicts. */
  occasionsInBar: "Digər mənbədə yalnız əsas hadisə var",
  /** How a hedge is compared. */
  hedges:
    "Məqalədəki “…-dən çox” ifadəsi göstərilən ədədin özünü istisna edir. Digər mənbələrdə istisna etmir: orada iddianı məhz ədədin özü ilə tutuşdururuq.",
  figures: "Rəqəmlər",
  dates: "Hadisələrin tarixləri",
  columns: ["İddia", "Digər mənbə", "Nəticə", "Niyə"],
  rules: "Necə qərar veririk",
  none: "digər mənbələrdə yoxdur",
  /** Where the reason rests on sources that a view leaves out: what is true of those that it has. */
  noneInView: "Bu görünüşdə axtardığımız mənbələrin heç biri bunu bildirmir.",
  /** The period of a claim or record; of one without a year, when it was published. */
  period: (period: string, isUndated: boolean) => (isUndated ? `il göstərilməyib; dərc tarixi: ${period}` : period),
  lookedIn: "Baxdığımız mənbələr: ",
  /** After the sources that were searched in vain: which events they do report. */
  instead: (events: string) => `Orada eyni ölkə ilə bağlı bildirilənlər: ${events}`,
  /** Behind a verdict that nothing can be tested: in what all nearest records differ from the figure, or that it has no year. */
  obstacles: { measure: "başqa göstərici", undated: "il göstərilməyib", period: "başqa dövr" },
  /** Whether who counts and who published it are named once where they are the same, and several pages of a publisher too. */
  namesOnce: true,
  /** After the name of an article, where in it the claim stands. */
  place: (paragraph: number) => `, abzas ${paragraph}`,
  against: (verdict: string, reporters: string) =>
    reporters === "" ? `Yoxlamanın nəticəsi: ${verdict}` : `Yoxlamanın nəticəsi: ${verdict} (${reporters})`,
  /** The same of the date of an event. */
  dateAgainst: (verdict: string, reporters: string) =>
    reporters === "" ? `Tarixin yoxlanması: ${verdict}` : `Tarixin yoxlanması: ${verdict} (${reporters})`,
  /** A verdict on the condition that claim and record mean one case, which is our inference. */
  inferred: (verdict: string) => `${verdict} (hər ikisi eyni hadisəni nəzərdə tutursa)`,
  matches: { officials: "rəsmi şəxslərin dediyinə uyğundur", ours: "öz hesablamamıza uyğundur" },
  bearers: ({ officials, ours }: CheckFacts["byBearer"]): string | null => {
    const parts = [
      ...(officials === 0 ? [] : [`yalnız rəsmi şəxslərin dediyinə uyğun olanlar: ${officials}`]),
      ...(ours === 0 ? [] : [`yalnız öz hesablamamıza uyğun olanlar: ${ours}`]),
    ];
    return parts.length === 0 ? null : `Uyğun olan rəqəmlərdən ${parts.join(", ")}.`;
  },
  grounds: "Nəticələr nəyə əsaslanır",
  term: "Yoxlamanın nəticəsi",
  cell: "Yoxlama",
  all: "Bütün yoxlamalar",
  json: "Yoxlamalar JSON şəklində",
};
