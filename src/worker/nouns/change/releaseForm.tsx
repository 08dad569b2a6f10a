import { differenceAddress } from "../../../edition/differenceAddress.ts";
import type { Edition } from "../../../edition/edition.ts";

interface Props {
  edition: Edition;
  /** All releases, newest first. */
  releases: readonly string[];
  /** Those that are chosen. */
  since: string | undefined;
  until: string | undefined;
}

/** Asks for two releases, as a plain form. */
export function ReleaseForm({ edition, releases, since, until }: Props) {
  const w = edition.words.difference;
  const choice = (name: string, label: string, chosen: string | undefined) => (
    <label>
      {label}
      <select name={name}>
        {releases.map((release) => (
          <option value={release} selected={release === chosen}>
            {release}
          </option>
        ))}
      </select>
    </label>
  );
  return (
    <form class="filters" method="get" action={differenceAddress(edition.urls)} aria-label={w.heading}>
      {choice("since", w.since, since)}
      {choice("until", w.until, until)}
      <button type="submit">{w.show}</button>
    </form>
  );
}
