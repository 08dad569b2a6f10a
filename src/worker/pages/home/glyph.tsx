import { OUTLINES } from "../../../chart/scene/markScene.ts";
import type { Edition } from "../../../edition/edition.ts";
import { shapeOf } from "../../../model/subject.ts";

/** A partner's mark before its figure or name, for the eye alone. */
export function Glyph({ edition: { catalog }, partner }: { edition: Edition; partner: string }) {
  return (
    <svg class={`whose ${partner.toLowerCase()}`} viewBox="-8 -8 16 16" aria-hidden="true">
      <path d={OUTLINES[shapeOf(catalog.subject, partner)]} />
    </svg>
  );
}
