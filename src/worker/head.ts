import type { Subject } from "../model/subject.ts";

/** What the Worker holds of the head of the data from its start. */
export interface Head {
  /** What this state of the data calls itself: a version, or `<next>-draft`. */
  release: string;
  subject: Subject;
  /** SHA-256 of its file, in hexadecimal. */
  sha256: string;
}

/** Where the rows of the head stand below the static assets. */
export const HEAD_FILE = "head.json";
