/**
 * Chromium's own record of what the main thread of a page did, read as tasks. Times are milliseconds for which the thread had a processor, what
 * else runs on this machine not counted, times a factor.
 */

/** An event of a trace, of those fields that are read here; times in microseconds, `tdur` of the thread's processor. */
interface TraceEvent {
  name: string;
  ph: string;
  pid: number;
  tid: number;
  ts: number;
  dur?: number;
  tdur?: number;
  args?: { fileName?: string };
}

/** What a page was doing while a task ran, as marks in the page name it. */
export type Phase = string;

/** One task of the main thread: how long it ran, and how much of that went where. */
export interface Task {
  phase: Phase;
  total: number;
  /** From its beginning to its end, by this machine's clock. */
  elapsed: number;
  script: number;
  layout: number;
  paint: number;
  html: number;
  /** Style and layout that a script waited for; part of `layout`. */
  forced: number;
  /**
   * What of it is the client's: nothing before a script of the page begins; up to the first frame after that only what scripts do and wait for,
   * as the first layout is the document's; from then on all.
   */
  client: number;
}

/** What is recorded: tasks, what they did, and the marks of the phases. */
export const CATEGORIES = ["devtools.timeline", "disabled-by-default-devtools.timeline", "blink.user_timing", "v8"];

/** Each mark that begins a phase is called so, and what of it follows. Tasks of the phase `none` are the measure's own. */
export const PHASE = "phase:";

type Part = "script" | "layout" | "paint" | "html";

/** Where the time of an event goes that no other event within it takes. */
const PARTS: [Part, RegExp][] = [
  ["layout", /^(UpdateLayoutTree|Layout|RecalculateStyles|IntersectionObserverController::computeIntersections|HitTest)$/],
  ["paint", /^(PrePaint|Paint|PaintImage|Layerize|UpdateLayer|UpdateLayerTree|Commit|CompositeLayers|Decode Image)$/],
  ["html", /^(ParseHTML|ParseAuthorStyleSheet)$/],
  [
    "script",
    /^(EvaluateScript|FunctionCall|EventDispatch|TimerFire|FireAnimationFrame|FireIdleCallback|RunMicrotasks|EvaluateModule|MinorGC|MajorGC|v8\.|V8\.)/,
  ],
];

/** The tasks of the main thread of the page that set the marks. */
export function tasksIn(trace: Buffer, factor: number): Task[] {
  const { traceEvents } = JSON.parse(trace.toString("utf8")) as { traceEvents: TraceEvent[] };
  const marks = traceEvents.filter(({ name }) => name.startsWith(PHASE)).sort((a, b) => a.ts - b.ts);
  // Before a page commits, the process that opens it may be another.
  const own = marks.at(-1);
  const thread = traceEvents.filter(({ pid, tid }) => pid === own?.pid && tid === own.tid);
  const phases = marks.filter(({ pid }) => pid === own?.pid);
  const scripted = Math.min(...thread.filter(({ args }) => args?.fileName?.includes("/assets/")).map(({ ts }) => ts));
  const complete = thread.filter(({ ph, dur }) => ph === "X" && dur !== undefined).sort((a, b) => a.ts - b.ts || endOf(b) - endOf(a));
  const tasks: { task: TraceEvent; within: TraceEvent[] }[] = [];
  for (const event of complete) {
    const last = tasks.at(-1);
    if (event.name === "RunTask" && event.ts >= (last ? endOf(last.task) : 0)) tasks.push({ task: event, within: [] });
    else if (last && endOf(event) <= endOf(last.task)) last.within.push(event);
  }
  const frames = tasks.filter(({ task, within }) => endOf(task) >= scripted && within.some(({ name }) => name === "Commit"));
  const firstFrame = frames[0]?.task.ts ?? scripted;
  return tasks.map(({ task, within }) => {
    const phase = phases.findLast(({ ts }) => ts <= endOf(task))?.name.slice(PHASE.length) ?? "";
    const total = ((task.tdur ?? 0) * factor) / 1000;
    const parts = partsOf(within, factor);
    const client = endOf(task) < scripted ? 0 : task.ts <= firstFrame ? parts.script + parts.forced : total;
    return { phase, total, elapsed: (task.dur ?? 0) / 1000, ...parts, client };
  });
}

function endOf({ ts, dur = 0 }: TraceEvent): number {
  return ts + dur;
}

/** The own time of each event goes to its part, or, where it has none, to that of the event around it. */
function partsOf(events: TraceEvent[], factor: number): Pick<Task, Part | "forced"> {
  const sums = { script: 0, layout: 0, paint: 0, html: 0, forced: 0 };
  const open: { end: number; part: Part | null; isInScript: boolean }[] = [];
  for (const event of events) {
    while ((open.at(-1)?.end ?? Number.POSITIVE_INFINITY) <= event.ts) open.pop();
    const around = open.at(-1);
    const part = PARTS.find(([, names]) => names.test(event.name))?.[0] ?? around?.part ?? null;
    const time = ((event.tdur ?? 0) * factor) / 1000;
    const isInScript = around !== undefined && (around.isInScript || around.part === "script");
    if (part !== null) sums[part] += time;
    if (around?.part) sums[around.part] -= time;
    if (part === "layout" && isInScript && around?.part !== "layout") sums.forced += time;
    open.push({ end: endOf(event), part, isInScript });
  }
  return sums;
}
