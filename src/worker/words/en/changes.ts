import type { Change } from "../../../model/change.ts";

const KINDS = { added: "added", revised: "revised by its source", corrected: "corrected", withdrawn: "withdrawn" };

/** What each release changed, and what a pinned page says of it. */
export const changes = {
  heading: "Changes",
  lead: "What each release added, corrected, revised or withdrew, with the reason. Corrected: the number was wrong here. Revised: the source changed it. A release never changes once it is made, so an address that pins one keeps its numbers.",
  none: "There is no release yet.",
  releases: "Releases",
  release: (version: string) => `Release ${version}`,
  counts: (n: Record<Change["kind"], number>) =>
    `Numbers and events: ${n.added} added, ${n.corrected} corrected, ${n.revised} revised, ${n.withdrawn} withdrawn.`,
  changed: (kind: Change["kind"], id: string) => `${id}: ${KINDS[kind]}`,
  kind: KINDS,
  cell: (field: string, before: string | null, after: string | null) => `${field}: ${before ?? "nothing"} → ${after ?? "nothing"}.`,
  added: (n: number) => (n === 1 ? "1 number or event added" : `${n} numbers and events added`),
  pages: "See everything as it was in this release",
  files: "Its files as one zip",
  descriptor: "Data Package",
  json: "Changes as JSON",
  feed: "Feed",
  /** On a pinned page. */
  pinned: (version: string) => `This page shows release ${version}, for ever.`,
  head: "See the newest numbers",
  uncorrected: "Nothing that it shows was corrected since.",
  corrected: (n: number) => (n === 1 ? "One thing that it shows was changed since:" : `${n} things that it shows were changed since:`),
  correction: (kind: Change["kind"], release: string) => `${KINDS[kind]} in release ${release}`,
  now: "now",
};
