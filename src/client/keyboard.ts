import type { Entry, Place } from "../chart/scene/crosshair.ts";
import type { Crosshair } from "./crosshair.ts";
import { entriesAt, type PlotView } from "./plotView.ts";

/**
 * The keys of a plot: left and right go from year to year, up and down from mark to mark in order of time, Home and End to the first and last
 * year that holds anything, Enter into the card, Escape closes it.
 */
export function navigate(plot: HTMLElement, view: PlotView, crosshair: Crosshair): void {
  const { places } = view.lane;
  const filled = places.flatMap((place, i) => (entriesAt(place).length > 0 ? [i] : []));
  const stops = stopsOf(places);
  let at = { place: -1, entry: -1 };

  const show = (place: Place | undefined, entries: Entry[]) => {
    if (place) crosshair.show({ view, place, entries }, "pinned", true);
  };
  const goToYear = (i: number) => {
    const place = Math.max(0, Math.min(places.length - 1, i));
    at = { place, entry: stops.findIndex((stop) => stop.place === places[place]) - 1 };
    show(places[place], []);
  };
  const goToMark = (i: number) => {
    const entry = Math.max(0, Math.min(stops.length - 1, i));
    const stop = stops[entry];
    if (!stop) return;
    at = { place: places.indexOf(stop.place), entry };
    show(stop.place, [stop.entry]);
  };
  const [first = 0, last = places.length - 1] = [filled[0], filled.at(-1)];
  const keys: Record<string, () => void> = {
    ArrowRight: () => goToYear(at.place < 0 ? first : at.place + 1),
    ArrowLeft: () => goToYear(at.place < 0 ? last : at.place - 1),
    ArrowDown: () => goToMark(at.entry + 1),
    ArrowUp: () => goToMark(at.entry - 1),
    Home: () => goToYear(first),
    End: () => goToYear(last),
    Enter: () => {
      if (!crosshair.card.isShown) goToYear(at.place < 0 ? first : at.place);
      crosshair.card.enter();
    },
  };
  plot.addEventListener("keydown", (event) => {
    const key = event.target === plot && !event.ctrlKey && !event.metaKey && !event.altKey && !event.shiftKey ? keys[event.key] : undefined;
    if (!key) return;
    key();
    event.preventDefault();
  });
}

/** Each mark once, at the year in the middle of those that it stands at. */
function stopsOf(places: Place[]): { place: Place; entry: Entry }[] {
  const years = new Map<string, { place: Place; entry: Entry }[]>();
  for (const place of places) for (const entry of entriesAt(place)) years.set(entry.id, [...(years.get(entry.id) ?? []), { place, entry }]);
  const stops = [...years.values()].flatMap((all) => all[Math.floor(all.length / 2)] ?? []);
  return stops.sort((a, b) => places.indexOf(a.place) - places.indexOf(b.place));
}
