import type { Edition } from "../../../edition/edition.ts";
import type { Check } from "../../../model/check.ts";
import { LookedIn } from "./lookedIn.tsx";
import { Ref } from "./ref.tsx";

/** The records that a claim was held against, and where one was looked for in vain. */
export function Records({ edition, check }: { edition: Edition; check: Check }) {
  return (
    <>
      {check.records.length === 0 && <p>{edition.words.check.none}</p>}
      {check.records.map((ref) => (
        <p>
          <Ref edition={edition} refer={ref} />
        </p>
      ))}
      <LookedIn edition={edition} check={check} />
    </>
  );
}
