import type { CodedPart } from "./codedFields.ts";
import type { CodedEvent, CodedMention, CodedObservation, Coding } from "./coding.ts";
import { pairFound } from "./codingPairs.ts";
import type { Pairing } from "./greedyMatch.ts";
import { observationId } from "./observation.ts";

/** Something that both codings have and the settled data lack. */
export interface LeftOut {
  part: Exclude<CodedPart, "coverage">;
  source: string;
  paragraph: number;
  /** What each coder calls it: the id of the event, or of the observation. */
  first: string;
  second: string;
  /** What the first coder says it is: the event in the coder's words, or the figure as printed. */
  what: string;
}

/**
 * What both codings have and the settled data lack: figures, places that tell an event, and events that became part of another one.
 * An event whose places were all left out is not named again. A figure of the same name in the same paragraph is there, with another
 * number: its row says why.
 */
export function leftOut(settled: Coding, first: Coding, second: Coding): LeftOut[] {
  const [between, a, b] = [pairFound(first, second), pairFound(settled, first), pairFound(settled, second)];
  const mentions = unsettled(between.mentions, a.mentions, b.mentions);
  const told = new Set(mentions.flatMap(([{ event }, other]) => [event, other.event]));
  const named = new Set(settled.observations.map(inParagraph));
  const events = unsettled(between.events, a.events, b.events).filter(([event]) => !told.has(event));
  return [
    ...unsettled(between.observations, a.observations, b.observations)
      .filter((pair) => !pair.some((figure) => named.has(inParagraph(figure))))
      .map(([x, y]) => leftOutFigure(x, y)),
    ...mentions.map(([x, y]) => leftOutMention("mentions", x, y.event)),
    ...events.flatMap(([x, y]) =>
      first.mentions
        .filter(({ event }) => event === x)
        .slice(0, 1)
        .map((m) => leftOutMention("events", m, y)),
    ),
  ];
}

function unsettled<T>(between: Pairing<T>, first: Pairing<T>, second: Pairing<T>): [T, T][] {
  const [left, right] = [new Set(first.onlySecond), new Set(second.onlySecond)];
  return between.pairs.filter(([a, b]) => left.has(a) && right.has(b));
}

function inParagraph(figure: CodedObservation): string {
  return `${observationId(figure)} ${figure.paragraph}`;
}

function leftOutFigure(first: CodedObservation, second: CodedObservation): LeftOut {
  const [a, b] = [observationId(first), observationId(second)];
  const place = { source: first.source ?? "", paragraph: first.paragraph ?? 0 };
  return { part: "observations", ...place, first: a, second: b, what: first.as_worded ?? "" };
}

function leftOutMention(part: "mentions" | "events", { source, paragraph, event }: CodedMention, other: CodedEvent): LeftOut {
  return { part, source, paragraph: paragraph ?? 0, first: event.id, second: other.id, what: event.summary };
}
