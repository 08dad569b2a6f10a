import type { Edition } from "../../../edition/edition.ts";
import { labelOf } from "../../../model/catalog.ts";
import { type Check, isMentionRef } from "../../../model/check.ts";
import { Records } from "./records.tsx";
import { Ref } from "./ref.tsx";

/** The checks as the pinned pages of releases before 2026.5.0 have them: figures, then dates, in the release's order, each row with its verdict. */
export function FrozenChecks({ edition, checks }: { edition: Edition; checks: Check[] }) {
  const { figures, dates } = edition.words.check;
  const isDate = ({ claim }: Check) => isMentionRef(claim);
  return (
    <>
      <Table edition={edition} heading={figures} checks={checks.filter((check) => !isDate(check))} />
      <Table edition={edition} heading={dates} checks={checks.filter(isDate)} />
    </>
  );
}

function Table({ edition, heading, checks }: { edition: Edition; heading: string; checks: Check[] }) {
  if (checks.length === 0) return null;
  return (
    <section class="checks" aria-label={heading}>
      <h2>{heading}</h2>
      <table class="stacking">
        <thead>
          <tr>
            {edition.words.check.columns.map((column) => (
              <th scope="col">{column}</th>
            ))}
          </tr>
        </thead>
        <tbody>
          {checks.map((check) => (
            <Row edition={edition} check={check} />
          ))}
        </tbody>
      </table>
    </section>
  );
}

function Row({ edition, check }: { edition: Edition; check: Check }) {
  const { catalog, words } = edition;
  const [claim, record, verdict, why] = words.check.columns;
  return (
    <tr id={check.claim} class={check.verdict}>
      <th scope="row" data-head={claim}>
        <Ref edition={edition} refer={check.claim} />
      </th>
      <td data-head={record}>
        <Records edition={edition} check={check} />
      </td>
      <td data-head={verdict}>
        <strong>{labelOf(catalog, "verdict", check.verdict)}</strong>
        <br />
        <a href={`#${check.rule}`}>{labelOf(catalog, "check_rule", check.rule)}</a>
      </td>
      <td data-head={why}>{check.reason}</td>
    </tr>
  );
}
