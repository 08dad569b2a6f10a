import type { ChartView } from "../model/chartView.ts";
import { DEFAULT_BALANCE } from "../model/sensitivity.ts";
import type { Vintage } from "../model/vintage.ts";

/** Parameters of an address in the one order in which the site writes them. */
export type Parameters = [name: string, value: string][];

/** What an address must say to count these sources; nothing where all of them count today. */
export function vintageParameters({ as_of, collection }: Vintage, usual: Vintage["collection"] = "all"): Parameters {
  return [...some("as_of", as_of), ...(collection === usual ? [] : [["collection", collection] as [string, string]])];
}

/**
 * What an address must say to show a chart so; nothing for its own way. The balance counts the documents by itself, other charts all
 * sources.
 */
export function viewParameters({ vintage, from, to, balance, estimates }: ChartView): Parameters {
  const turned = balance === null ? [] : balanceParameters(balance);
  return [
    ...vintageParameters(vintage, balance === null ? "all" : "documents"),
    ...some("from", from),
    ...some("to", to),
    ...some("estimates", estimates === "without" ? estimates : null),
    ...turned,
  ];
}

/** What an address states of a chart's view, and `also`; undefined where it states nothing. */
export function statedParameters(view: ChartView | undefined, also: Parameters | undefined): Parameters | undefined {
  return view === undefined ? also : [...viewParameters(view), ...(also ?? [])];
}

/** Parameters that a reader changes, in the order in which addresses have them. */
const ORDER = ["as_of", "collection", "from", "to", "estimates", "half_life", "prior", "drop"];

/** Parameters with one of them changed, in their order; null: without it. */
export function withParameter(parameters: Parameters, name: string, value: string | null): Parameters {
  const others = parameters.filter(([other]) => other !== name);
  return [...others, ...some(name, value)].sort(([a], [b]) => ORDER.indexOf(a) - ORDER.indexOf(b));
}

/** What the address of a page of several charts must say: each parameter that was asked for and is not the usual one. */
export function pageParameters(asked: {
  as_of?: string | undefined;
  collection?: Vintage["collection"] | undefined;
  estimates?: ChartView["estimates"] | undefined;
  half_life?: number | undefined;
  prior?: number | undefined;
  drop?: string[] | undefined;
}): Parameters {
  const { halfLife, prior } = DEFAULT_BALANCE;
  return [
    ...some("as_of", asked.as_of ?? null),
    // Charts differ in what they count by themselves, so that none of the three is usual for all.
    ...some("collection", asked.collection ?? null),
    ...some("estimates", asked.estimates === "without" ? asked.estimates : null),
    ...balanceParameters({ halfLife: asked.half_life ?? halfLife, prior: asked.prior ?? prior, drop: asked.drop ?? [] }),
  ];
}

function balanceParameters({ halfLife, prior, drop }: NonNullable<ChartView["balance"]>): Parameters {
  return [
    ...some("half_life", halfLife === DEFAULT_BALANCE.halfLife ? null : halfLife),
    ...some("prior", prior === DEFAULT_BALANCE.prior ? null : prior),
    ...some("drop", drop.length === 0 ? null : drop.join(",")),
  ];
}

function some(name: string, value: string | number | null): Parameters {
  return value === null ? [] : [[name, String(value)]];
}
