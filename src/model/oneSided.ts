import type { Coding } from "./coding.ts";

/** A document that only one of two codings has. */
export interface OneSided {
  document: string;
  missing: "first" | "second";
}

/** Ids of the documents of which a coding has any row. */
export function codedDocuments({ coverage, observations, mentions }: Coding): Set<string> {
  return new Set([...coverage, ...observations, ...mentions].flatMap(({ source }) => source ?? []));
}

/** Documents that only one coding has, or whose numbers only one coding accounts for, by id. */
export function oneSided(first: Coding, second: Coding): OneSided[] {
  const tokens = ({ coverage }: Coding) => new Set(coverage.map(({ source }) => source));
  const missing = (read: (coding: Coding) => Set<string>): OneSided[] => [
    ...[...read(second)].filter((id) => !read(first).has(id)).map((document) => ({ document, missing: "first" as const })),
    ...[...read(first)].filter((id) => !read(second).has(id)).map((document) => ({ document, missing: "second" as const })),
  ];
  const all = new Map([...missing(codedDocuments), ...missing(tokens)].map((gap) => [`${gap.document} ${gap.missing}`, gap]));
  return [...all].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, gap]) => gap);
}
