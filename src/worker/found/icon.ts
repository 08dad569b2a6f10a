import type { Palettes } from "../../chart/svg/palette.ts";
import type { Subject } from "../../model/subject.ts";

/** The edge of the mark's drawing, in its own units. */
const EDGE = 32;

/** Grey that is seen on light and dark paper alike. */
const STAND = "#78716a";

/**
 * The mark of the site: a scale in balance, with a pan in the colour and the shape of each partner. `paper`: what it stands on, with room
 * around it, where its edge may be cut round; without, it stands on whatever is behind it.
 */
export function iconSvg({ partners }: Subject, { light }: Palettes, paper: string | null = null): string {
  const [first, second] = partners.map(({ code }) => light.partner[code]);
  const room = paper === null ? 0 : 6;
  const box = `${-room} ${-room} ${EDGE + 2 * room} ${EDGE + 2 * room}`;
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="${box}">`,
    ...(paper === null
      ? []
      : [`<path d="M${-room} ${-room}h${EDGE + 2 * room}v${EDGE + 2 * room}h${-EDGE - 2 * room}z" fill="${paper}"/>`]),
    `<path d="M16 4v24M10 28h12M5 8h22" stroke="${STAND}" stroke-width="2.5" stroke-linecap="round" fill="none"/>`,
    `<circle cx="6.5" cy="17" r="5.5" fill="${first}"/>`,
    `<path d="M25.5 10.5l6 6.5-6 6.5-6-6.5z" fill="${second}"/>`,
    "</svg>",
  ].join("");
}
