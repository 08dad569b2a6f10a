import type { Names } from "../en/facts.ts";
import { subjectText } from "../naming.ts";
import { kit } from "./kit.ts";
import { names } from "./names.ts";
import { signed } from "./signed.ts";

/** Who reports, by whether the articles and whether other sources do. */
export const REPORTERS = ["mənbələrin", "məqalələrin", "digər mənbələrin", "məqalələrin və digər mənbələrin"];

/** The timeline of events. */
export const event = {
  heading: "Hadisələr",
  /** `by`: which collections report what is shown. */
  lead: (by: { documents: boolean; references: boolean }) =>
    `${names.aze.genitive} ${names.irn.instrumental} və ${names.isr.instrumental} əlaqələri barədə ${REPORTERS[Number(by.documents) + 2 * Number(by.references)]} bildirdikləri: baş vermiş, planlaşdırılmış, iddia və ya təkzib edilmiş hadisələr. Bal yalnız tarixi bəlli olan və baş vermiş hadisələrə verilir: −10 (münaqişə) ilə +10 (əməkdaşlıq) arasında; bir epizodun hadisələri bir dəfə sayılır. Oxucu şərhlərinə heç vaxt bal verilmir.`,
  undated: "dəqiq tarix yoxdur",
  undatedHeading: "Tarixsiz",
  undatedLead: "Təkrarlanan, davam edən və ya tarixi bilinməyən hadisələr sadalanır, amma onlara heç vaxt bal verilmir.",
  value: (kind: string, goldstein: number) => `${kind}: Qoldsteyn şkalası üzrə ${points(goldstein)}`,
  scored: (value: string) => `bal ${value}`,
  unscored: "bal verilməyib",
  /** The way from an event to the one that leads its episode; what that is stands there. */
  partOf: (_summary: string) => "bir epizodun hissəsi",
  /** Of the event that counts for an episode of which several are scored. */
  counts: "epizodun sayılan hadisəsi",
  /** Of another one of them. */
  notAgain: "bir epizodun hissəsi, yenidən sayılmır",
  /** How many of a partner's events in a year belong to one episode, where they are most of them. */
  ofOneEpisode: (n: string) => `bir epizoddan: ${n}; bir dəfə sayılır`,
  ofEpisodes: (sizes: string) => `eyni epizoddan: ${sizes}; hər epizod bir dəfə sayılır`,
  inEpisodes: (all: number, episodes: number, sizes: string) =>
    `${kit.number(episodes)} epizoddan: ${kit.number(all)} (${sizes}); hər epizod bir dəfə sayılır`,
  officialVisits: (official: number, all: number) =>
    `Bu ${all} hadisədən rəsmi səfərlər: ${official}. Bunlar prezidentlərin, baş nazirlərin, baş nazir müavinlərinin və nazirlərin baş tutmuş səfərləridir. Planlaşdırılan səfərlər, çox ölkəli sammitlər və ümumi şəkildə xatırlanan səfərlər bura daxil deyil.`,
  /** How many visits of each partner a count leaves out. */
  visitsLeftOut: (each: readonly { partner: string; n: number }[], names: Pick<Names, "label">) => {
    const named = each.map(({ partner, n }) => `${names.label("counterpart", partner)} ${kit.number(n)}`);
    return `Səfər yalnız planlaşdırılıbsa, çoxölkəli sammitdə baş tutubsa və ya ondan ancaq ümumi şəkildə danışılıbsa, sayılmayıb: ${kit.commas(named)}.`;
  },
  /** Ids of visits during which something was signed of which no quote is on record. */
  unquotedSignings: () => subjectText("visits.signing_unquoted").split(" "),
  /** Below a chart of agreements: in which years such visits were, country by country. */
  signedUnquoted: (each: readonly { country: string; years: number[] }[]) =>
    `Bu səfərlər zamanı nə isə imzalanıb, amma bu barədə sitatımız yoxdur, ona görə sayıma saziş daxil edilməyib: ${each.map(({ country, years }) => `${country} ${kit.yearList(years)}`).join("; ")}.`,
  /** Likewise: what a record has of the day of an agreement that an article reports. `period`: null where the article gives none. */
  recordedOtherwise: ({ country, period, summary }: { country: string; period: string | null; summary: string }) =>
    `Məqalənin bildirdiyi sazişin yerinə (${kit.commas([country, period ?? ""].filter((part) => part !== ""))}) digər mənbədə bu var: ${summary}.`,
  /** Below a chart of shares of events: whose years have so few that one more moves the share. */
  fewEvents: (countries: readonly string[]) =>
    `Bəzi illərdə altmışdan az hadisə var (${kit.commas(countries)}), ona görə payı tək bir xəbər də dəyişdirir.`,
  /** Below a chart of figures: how many events decided the verdicts on some of them, which no mark stands for. */
  judgingInTable: (n: number) =>
    `Digər mənbələrdəki ${n === 1 ? "bir" : kit.number(n)} məlumat rəqəm deyil, hadisədir; cədvəldə göstərilib.`,
  filters: "Hadisələri süzgəcdən keçir",
  apply: "Tətbiq et",
  reset: "Hamısını göstər",
  any: "hamısı",
  fields: {
    partner: "Ölkə",
    kind: "Növ",
    status: "Status",
    dimension: "Mövzu",
    source: "Mənbə",
    scored: "Bal",
    collection: "Kim bildirir",
  },
  yes: "bal verilib",
  no: "bal verilməyib",
  shown: (n: number, all: number) => (n === all ? `${all} hadisə` : `${all} hadisədən ${n}`),
  /** What a place tells of an event; of what the line above it says already only what is other. Null where nothing is. */
  told: (status: string, date: string, above: { status: string; date: string } | null = null): string | null => {
    const parts = [...(status === above?.status ? [] : [status]), ...(date === above?.date ? [] : [date])];
    return parts.length === 0 ? null : parts.join(", ");
  },
  json: "Hadisələr JSON şəklində",
  csv: "CSV",
};

function points(goldstein: number): string {
  return Number.isInteger(goldstein) ? signed(goldstein, 0) : signed(goldstein, 1);
}
