import type { Observation } from "../../model/observation.ts";
import { RU } from "../kit/tables/ru.ts";
import { governed, nounAfter } from "./cardinal.ts";
import { kit } from "./kit.ts";
import { AZE, AZERBAIJANI, IRN, ISR, inCase } from "./names.ts";
import { NOUNS, type Noun } from "./nouns.ts";

/** What a series is called at the beginning of a clause, in the nominative, of figures with one country. */
type Phrase = (partner: string) => string;

const to = (partner: string) => `в ${inCase(partner, "accusative")}`;
const from = (partner: string) => `из ${inCase(partner, "genitive")}`;
const together = (partner: string) => `с ${inCase(partner, "instrumental")}`;

/** Series of amounts and shares, by id. */
const AMOUNTS: Record<string, Phrase> = {
  "trade-turnover": (partner) => `товарооборот ${together(partner)}`,
  "trade-target": (partner) => `целевой товарооборот ${together(partner)}`,
  "exports-to-partner": (partner) => `экспорт ${to(partner)}`,
  "imports-from-partner": (partner) => `импорт ${from(partner)}`,
  "trade-baci-exports": (partner) => `экспорт ${to(partner)}`,
  "trade-baci-imports": (partner) => `импорт ${from(partner)}`,
  "investment-stock": (partner) => `инвестиции ${from(partner)}`,
  "arms-import-share": (partner) => `доля ${inCase(partner, "genitive")} в импорте вооружений ${AZE.genitive}`,
  "arms-export-share": () => `доля ${AZE.genitive} в экспорте вооружений ${ISR.genitive}`,
  "arms-deal-value": (partner) => `оружейные сделки ${together(partner)}`,
  "arms-deliveries": (partner) => `поставки вооружений ${from(partner)}`,
  "oil-supply-share": () => `доля ${AZE.adjective}ой нефти в снабжении ${ISR.genitive}`,
  "visitor-share": (partner) => `доля приезжих ${from(partner)}`,
  "azerbaijanis-in-iran-share": () => `доля ${AZERBAIJANI.plural} в населении ${IRN.genitive}`,
  "transit-freight": (partner) => `транзит грузов ${to(partner)} и ${from(partner)}`,
  "icews-cooperation-share": (partner) => `доля сотрудничества среди событий ${together(partner)}, о которых сообщалось`,
};

function things(one: string, few: string, many: string): Noun {
  return { gender: "masculine", one, few, many };
}

/** Series of things that are counted, by id. */
const THINGS: Record<string, (partner: string) => Noun> = {
  "companies-registered": (partner) => things(`компания ${from(partner)}`, `компании ${from(partner)}`, `компаний ${from(partner)}`),
  "visitor-arrivals": (partner) => things(`приезжий ${from(partner)}`, `приезжих ${from(partner)}`, `приезжих ${from(partner)}`),
  "jewish-community": () => things(`еврей в ${AZE.prepositional}`, `еврея в ${AZE.prepositional}`, `евреев в ${AZE.prepositional}`),
  "azerbaijanis-in-iran": () =>
    things(
      `${AZERBAIJANI.nominative} в ${IRN.prepositional}`,
      `${AZERBAIJANI.genitive} в ${IRN.prepositional}`,
      `${AZERBAIJANI.plural} в ${IRN.prepositional}`,
    ),
  "iran-linked-arrests": () =>
    things(`арест, связанный с ${IRN.instrumental}`, `ареста, связанных с ${IRN.instrumental}`, `арестов, связанных с ${IRN.instrumental}`),
  "military-drills": () =>
    things(`${IRN.adjective}ие военные учения`, `${IRN.adjective}их военных учений`, `${IRN.adjective}их военных учений`),
  "agreements-reported": (partner) =>
    things(`соглашение ${together(partner)}`, `соглашения ${together(partner)}`, `соглашений ${together(partner)}`),
  "militarized-disputes": (partner) =>
    things(`вооружённый спор ${together(partner)}`, `вооружённых спора ${together(partner)}`, `вооружённых споров ${together(partner)}`),
};

/** Series whose figures are counts of events. */
export const EVENTS: Record<string, Noun> = {
  "official-visits": NOUNS.officialVisit,
  "agreements-signed": {
    gender: "neuter",
    one: "подписанное соглашение или пакет",
    few: "подписанных соглашения или пакета",
    many: "подписанных соглашений или пакетов",
  },
};

/** How the events of a series belong to a country: `в Иран или из Ирана`, `с Ираном`. */
export function eventsTie(series: string, partner: string): string {
  return series === "official-visits" ? `${to(partner)} или ${from(partner)}` : together(partner);
}

/** A series at the beginning of a clause: `товарооборот с Ираном`, `число компаний из Ирана`. */
export function seriesPhrase(series: string, partner: string, title: string): string {
  const counted = THINGS[series]?.(partner);
  if (counted) return `число ${counted.many}`;
  return AMOUNTS[series]?.(partner) ?? `${kit.quoted(title)} (${partner})`;
}

/** What is counted, in the form that its figure governs, hedge included; null for a series of amounts or shares. */
export function thingsPhrase(
  { series, value, qualifier }: Pick<Observation, "series" | "value" | "qualifier">,
  partner: string,
): string | null {
  const counted = THINGS[series]?.(partner);
  if (counted === undefined) return null;
  if (value === null) return counted.many;
  return nounAfter(value, ((RU.governing ?? []) as readonly string[]).includes(qualifier) ? governed(counted) : counted);
}

/** Shares of cooperation of both partners, as people say them; null of other series. */
export function cooperativeShare(a: Observation, b: Observation, name: (o: Observation) => string): string | null {
  if (a.series !== "icews-cooperation-share" || a.value === null || b.value === null) return null;
  const percent = (value: number) => kit.figure(Math.round(value * 100), "PC", 0);
  const whose = (o: Observation) => inCase(name(o), "instrumental");
  return `к сотрудничеству относились ${percent(a.value)} событий с ${whose(a)}, о которых сообщалось, и ${percent(b.value)} событий с ${whose(b)}`;
}

/** What the events of a series are called, after their number. */
export function eventsPhrase(series: string, n: number, title: string, events = EVENTS): string {
  const noun = events[series];
  return noun === undefined ? `${nounAfter(n, NOUNS.event)} (${kit.quoted(title)})` : nounAfter(n, noun);
}
