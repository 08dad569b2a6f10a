import { type AgreementRow, agreement } from "./agreement.ts";
import type { Coding } from "./coding.ts";
import { codedDocuments } from "./oneSided.ts";

/** How far two codings agree on one document. */
export interface DocumentAgreement {
  document: string;
  rows: AgreementRow[];
}

/** The agreement of two codings on each document, by id: the same rows as for all of them together. */
export function agreementOfDocuments(first: Coding, second: Coding): DocumentAgreement[] {
  const documents = [...new Set([...codedDocuments(first), ...codedDocuments(second)])].sort();
  return documents.map((document) => ({ document, rows: agreement(only(first, document), only(second, document)) }));
}

/** What a coding says of one document: its events are those that it tells. */
function only({ coverage, observations, mentions }: Coding, document: string): Coding {
  const told = mentions.filter(({ source }) => source === document);
  return {
    coverage: coverage.filter(({ source }) => source === document),
    observations: observations.filter(({ source }) => source === document),
    mentions: told,
    events: [...new Set(told.map(({ event }) => event))],
  };
}
