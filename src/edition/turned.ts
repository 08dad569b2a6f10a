import type { ChartView } from "../model/chartView.ts";
import type { Vintage } from "../model/vintage.ts";
import type { Urls } from "./urls.ts";
import { type Parameters, viewParameters, vintageParameters } from "./viewQuery.ts";

/** What a reader has changed of a page, and where other changes lead. */
export interface Turned {
  /** What the page's address says beside its pin, of what is not the page's own way. */
  parameters: Parameters;
  /** The address of the same page with other parameters. */
  address: (parameters: Parameters) => string;
}

/** Of the page of a chart. */
export function turnedChart(urls: Urls, id: string, view: ChartView): Turned {
  return { parameters: viewParameters(view), address: (parameters) => urls.chart(id, undefined, parameters) };
}

/** Of the page of the method, whose balance sheet alone has a date. */
export function turnedMethod(urls: Urls, vintage: Vintage): Turned {
  return { parameters: vintageParameters(vintage), address: (parameters) => urls.method("balance-sheet", parameters) };
}

/** Of the dashboard. */
export function turnedHome(urls: Urls, parameters: Parameters): Turned {
  return { parameters, address: (others) => urls.home(others) };
}
