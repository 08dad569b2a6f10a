import { median } from "../budget.ts";
import { compress } from "../compressingServer.ts";
import { startWorkerd, type WorkerFiles } from "../workerd.ts";
import { type Answer, type Ask, asking, contentOf } from "./ask.ts";
import type { Built } from "./built.ts";
import type { Kind } from "./kinds.ts";
import type { Pace } from "./pace.ts";

/** What answers of a kind cost, processor time in ms, and how long they are. */
export interface Cost {
  kind: Kind;
  status: number;
  /** The first answer of a fresh process, after it has started. */
  cold: number;
  /** The second of its kind, and the median of the two after it. */
  second: number;
  warm: number;
  /** The same address again, without conditions. */
  kept: number;
  /** Bytes of the content, and of what is sent of it. */
  identity: number;
  sent: number;
  /** Whether the Worker itself compressed it; what it sends as it is, the platform's edge compresses. */
  isCompressed: boolean;
}

/** A tag that no build has: a reader's who was here before the build changed. */
const STALE = { "if-none-match": `"z"` };

/**
 * Costs of a kind for several Workers, in turns: medians over `samples` fresh processes of each, in ms of the machine that the budgets were
 * made on.
 */
export async function costsOf(workers: Built[], kind: Kind, samples: number, pace: Pace): Promise<Cost[]> {
  const all = workers.map((): Cost[] => []);
  for (let i = 0; i < samples; i++) {
    await pace.take();
    for (const [at, { files, origin }] of workers.entries()) all[at]?.push(await sample(files, origin, kind));
  }
  return all.map((costs) => {
    const [first] = costs as [Cost, ...Cost[]];
    const of = (key: "cold" | "second" | "warm" | "kept") => median(costs.map((cost) => cost[key])) / pace.now;
    return { ...first, cold: of("cold"), second: of("second"), warm: of("warm"), kept: of("kept") };
  });
}

async function sample(files: WorkerFiles, origin: string, kind: Kind): Promise<Cost> {
  const running = await startWorkerd(files);
  const ask = asking(running, origin);
  try {
    const { path, message, siblings = [] } = kind;
    const first = message === undefined ? { path } : { path, message };
    const cost = async (...questions: Parameters<Ask>): Promise<number> => {
      const before = await running.spent();
      await ask(...questions);
      return (await running.spent()) - before;
    };
    const before = await running.spent();
    const answer = await ask(first);
    const cold = (await running.spent()) - before;
    const further =
      siblings.length > 0 ? siblings.map((sibling) => ({ path: sibling })) : [1, 2, 3].map(() => ({ ...first, headers: STALE }));
    const times: number[] = [];
    for (const question of further) times.push(await cost(question));
    const [second = Number.NaN, ...rest] = times;
    await ask(first);
    return { kind, status: answer.status, cold, second, warm: median(rest), kept: await cost(first), ...lengthsOf(answer) };
  } finally {
    ask.close();
    await running.stop();
  }
}

/** What the platform's edge compresses of what the Worker sends as it is, by media type. */
const COMPRESSIBLE = /^(?:text\/(?:html|css|plain|javascript|markdown|xml)|application\/(?:json|.*\+json|javascript|xml)|image\/svg\+xml)/;

function lengthsOf(answer: Answer): Pick<Cost, "identity" | "sent" | "isCompressed"> {
  const { headers, body } = answer;
  if ("content-encoding" in headers) return { identity: contentOf(answer).length, sent: body.length, isCompressed: true };
  const sent = COMPRESSIBLE.test(headers["content-type"] ?? "") ? compress(body).length : body.length;
  return { identity: body.length, sent, isCompressed: false };
}

/** What it takes to start: processor time in ms until the process listens and has come to rest, and megabytes that it holds then. */
export interface StartUp {
  time: number;
  memory: number;
}

/** Start-up of several Workers, in turns; medians of `samples` fresh processes each. */
export async function startUps<Name extends string>(workers: Record<Name, WorkerFiles>, samples: number): Promise<Record<Name, StartUp>> {
  const names = Object.keys(workers) as Name[];
  const all = new Map<Name, StartUp[]>(names.map((name) => [name, []]));
  for (let i = 0; i < samples; i++)
    for (const name of names) {
      const running = await startWorkerd(workers[name]);
      all.get(name)?.push({ time: await running.spent(), memory: running.memory().own });
      await running.stop();
    }
  const of = (name: Name, key: keyof StartUp) => median((all.get(name) ?? []).map((start) => start[key]));
  return Object.fromEntries(names.map((name) => [name, { time: of(name, "time"), memory: of(name, "memory") }])) as Record<Name, StartUp>;
}
