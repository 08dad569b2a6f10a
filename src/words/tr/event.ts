import type { Names } from "../en/facts.ts";
import { subjectText } from "../naming.ts";
import { kit } from "./kit.ts";
import { COUNTRY } from "./names.ts";

/** Who reports, by whether the articles and whether other sources do. */
export const REPORTERS = ["Kaynakların", "Makalelerin", "Diğer kaynakların", "Makalelerin ve diğer kaynakların"];

/** The timeline of events. */
export const event = {
  heading: "Olaylar",
  /** `by`: which collections report what is shown. */
  lead: (by: { documents: boolean; references: boolean }) =>
    `${REPORTERS[Number(by.documents) + 2 * Number(by.references)]} ${COUNTRY.aze.of} ${COUNTRY.irn.with} ve ${COUNTRY.isr.with} ilişkileri hakkında bildirdikleri: gerçekleşenler, planlananlar, öne sürülenler ve yalanlananlar. Yalnızca gerçekleşmiş, tarihi belli olaylar −10 (çatışma) ile +10 (iş birliği) arasında puanlanır; bir bütünün parçası olanlar bir kez sayılır. Okur yorumları hiçbir zaman puanlanmaz.`,
  undated: "belli bir tarih yok",
  undatedHeading: "Tarihsiz",
  undatedLead: "Yinelenen, süregelen veya tarihi belli olmayan olaylar listelenir ama hiçbir zaman puanlanmaz.",
  value: (kind: string, goldstein: number) =>
    `${kind}: Goldstein ölçeğinde ${goldstein > 0 ? "+" : goldstein < 0 ? "−" : ""}${String(Math.abs(goldstein)).replace(".", ",")}`,
  scored: (value: string) => `puan ${value}`,
  unscored: "puanlanmadı",
  /** The way from an event to the one that leads its episode; what that is stands there. */
  partOf: (_summary: string) => "bir bütünün parçası",
  /** Of the event that counts for an episode of which several are scored. */
  counts: "bütün adına sayılan olay",
  /** Of another one of them. */
  notAgain: "bir bütünün parçası, ayrıca sayılmıyor",
  /** How many of a partner's events in a year belong to one episode, where they are most of them. */
  ofOneEpisode: (n: string) => `tek bir bütünden: ${n}; bir kez sayılıyor`,
  ofEpisodes: (sizes: string) => `aynı bütünden: ${sizes}; her bütün bir kez sayılıyor`,
  inEpisodes: (all: number, episodes: number, sizes: string) =>
    `${kit.number(episodes)} ayrı bütünden: ${kit.number(all)} (${sizes}); her bütün bir kez sayılıyor`,
  officialVisits: (official: number, all: number) =>
    `Bu ${all} olaydan resmî ziyaret olanlar: ${official}. Bunlar cumhurbaşkanlarının, başbakanların, başbakan yardımcılarının ve bakanların gerçekleşmiş ziyaretleridir. Planlanan ziyaretler, çok ülkeli zirveler ve ziyaretlerden genel olarak söz edilmesi bu sayıya girmez.`,
  /** How many visits of each partner a count leaves out. */
  visitsLeftOut: (each: readonly { partner: string; n: number }[], names: Pick<Names, "label">) => {
    const named = each.map(({ partner, n }) => `${names.label("counterpart", partner)} ${kit.number(n)}`);
    return `Plan aşamasında kalan, çok ülkeli zirvelerde gerçekleşen ya da yalnızca genel olarak sözü edilen ziyaretler sayılmadı: ${kit.commas(named)}.`;
  },
  /** Ids of visits during which something was signed of which no quote is on record. */
  unquotedSignings: () => subjectText("visits.signing_unquoted").split(" "),
  /** Below a chart of agreements: in which years such visits were, country by country. */
  signedUnquoted: (each: readonly { country: string; years: number[] }[]) =>
    `Şu ziyaretlerde bir şey imzalandı, ama buna dair alıntımız yok; bu yüzden sayıma anlaşma girmedi: ${each.map(({ country, years }) => `${country} ${kit.yearList(years)}`).join("; ")}.`,
  /** Likewise: what a record has of the day of an agreement that an article reports. `period`: null where the article gives none. */
  recordedOtherwise: ({ country, period, summary }: { country: string; period: string | null; summary: string }) =>
    `Bir makalenin bildirdiği anlaşmanın yerine (${kit.commas([country, period ?? ""].filter((part) => part !== ""))}) diğer kaynakta şu var: ${summary}.`,
  /** Below a chart of shares of events: whose years have so few that one more moves the share. */
  fewEvents: (countries: readonly string[]) =>
    `Bazı yıllarda altmıştan az olay var (${kit.commas(countries)}); bu yüzden payı tek bir haber bile değiştirir.`,
  /** Below a chart of figures: how many events decided the verdicts on some of them, which no mark stands for. */
  judgingInTable: (n: number) => `Diğer kaynaklardaki ${n === 1 ? "bir" : kit.number(n)} kayıt rakam değil, olay; tabloda yer alıyor.`,
  filters: "Olayları filtrele",
  apply: "Uygula",
  reset: "Tümünü göster",
  any: "hepsi",
  fields: {
    partner: "Ülke",
    kind: "Tür",
    status: "Durum",
    dimension: "Konu",
    source: "Kaynak",
    scored: "Puanlanma",
    collection: "Bildiren",
  },
  yes: "puanlandı",
  no: "puanlanmadı",
  shown: (n: number, all: number) => (n === all ? `${all} olay` : `${all} olaydan ${n} tanesi`),
  /** What a place tells of an event; of what the line above it says already only what is other. Null where nothing is. */
  told: (status: string, date: string, above: { status: string; date: string } | null = null): string | null => {
    const parts = [...(status === above?.status ? [] : [status]), ...(date === above?.date ? [] : [date])];
    return parts.length === 0 ? null : parts.join(", ");
  },
  json: "JSON olarak olaylar",
  csv: "CSV",
};
