import { once } from "../../model/once.ts";
import type { DetailCard, LinePoint } from "./chartSpec.ts";

/** A point of a line, whose card is made when it is first asked for and is the same one from then on: a picture has no use for it. */
export function linePoint(drawn: Omit<LinePoint, "card">, card: () => DetailCard): LinePoint {
  const opensTo = once(card);
  return {
    ...drawn,
    get card() {
      return opensTo();
    },
  };
}
