import { held, show } from "./deferredCharts.ts";

/**
 * Shows what the dashboard holds back, one picture at a time, once the first chart is painted; all at once for paper,
 * and for readers whose address names a chart further down, under whom nothing may move.
 * Inside the page, so that no picture waits for a file that may not come.
 */
function next(): void {
  const first = held(document)[0];
  if (!first) return;
  show(first);
  setTimeout(next);
}

const all = () => held(document).forEach(show);

if (location.hash) all();
else requestAnimationFrame(() => setTimeout(next));
addEventListener("beforeprint", all);
