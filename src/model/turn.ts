import { isSince } from "./version.ts";

/**
 * The first release to say, count or draw something another way than those before it, which keep what they said: a frozen release never
 * changes. Behind each what brought it about.
 */
export type Turn =
  /** Readers from outside found words that only we understood. */
  | "2026.5.0"
  /** A reader from outside had read every page, and what had to be read twice was written anew. */
  | "2026.6.0"
  /** First readers had looked for ten seconds. */
  | "2026.8.0"
  /** Each sentence was held against its rows once more. */
  | "2026.9.0"
  /** Each verdict and count says on what condition it holds. */
  | "2026.10.0"
  /** A second reader of verdicts and of other languages. */
  | "2026.11.0"
  /** Other languages say what the English says, no more and no less. */
  | "2026.12.0"
  /** What a first reader misread. */
  | "2026.13.0"
  /** From here on what readers of the release before, or of its draft, missed or read against its rows. */
  | "2026.14.0"
  | "2026.16.0"
  | "2026.17.0"
  | "2026.18.0"
  | "2026.19.0"
  | "2026.20.0"
  | "2026.21.0"
  | "2026.22.0"
  | "2026.23.0"
  | "2026.24.0"
  | "2026.25.0"
  | "2026.26.0"
  | "2026.27.0"
  | "2026.28.0"
  | "2026.29.0"
  | "2026.30.0"
  | "2026.31.0"
  | "2026.32.0"
  | "2026.33.0";

/** Whether a state of the data, by its name, is a release before a turn; a draft is before none. */
export function isOlderThan(release: string, turn: Turn): boolean {
  return !isSince(release, turn);
}
