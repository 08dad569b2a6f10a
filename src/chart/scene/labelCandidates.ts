import { type Field, type Place, type Position, placeAt, type Standing } from "./labelPlace.ts";
import { type Anchor, APART, apart, type BlockSize, close, near, type Reach, type Think } from "./labelPositions.ts";
import { LABEL } from "./measures.ts";

/** A text that a label may have, as the widths of its lines in pixels, and what it costs to take it: 0 for the best. */
export interface Block {
  widths: number[];
  cost: number;
}

/** A label that wants a place: beside what it may stand, in which wordings, and how much it matters. */
export interface LabelRequest extends Standing {
  anchors: Anchor[];
  blocks: Block[];
  /** Those of lower rank choose first, and what has no room is lost from the highest rank on. */
  rank: number;
}

/** Positions about one anchor in one wording; none costs less than `least`. */
interface Group {
  least: number;
  think: () => Position[];
}

/** Positions of one kind, thought of group by group when they are needed. */
interface Tier {
  /** Those not thought of yet, from the cheapest on. */
  groups: Group[];
  /** Those thought of, from the cheapest on, without those that were looked at and are not free. */
  positions: Position[];
}

/** Nothing costs less. */
export const NO_MORE = Number.NEGATIVE_INFINITY;

/**
 * The places of a request that are free of what stands there, looked at only as far as they are asked for: most labels find theirs among
 * the first few.
 */
export class Candidates {
  readonly #request: LabelRequest;
  readonly #field: Field;
  readonly #tiers: Tier[];

  constructor(request: LabelRequest, field: Field) {
    const { anchors, reach } = request;
    const [main, minor] = [anchors.filter(({ isMinor }) => !isMinor), anchors.filter(({ isMinor }) => isMinor)];
    this.#request = request;
    this.#field = field;
    this.#tiers = [
      this.#tier(main, near, 0),
      this.#tier(minor, close, 0),
      ...(reach === "anywhere" ? [this.#tier(main, apart, APART)] : []),
    ];
  }

  /** The cheapest place below a cost that passes a test. */
  cheapest(below: number, passes: (place: Place) => boolean): Place | null {
    let best: Place | null = null;
    this.visit(below, (place, limit) => {
      if (place.cost >= limit || !passes(place)) return limit;
      best = place;
      return place.cost;
    });
    return best;
  }

  /**
   * Places that may cost less than a limit, roughly from the cheapest on.
   *
   * @param visitor says what the next ones have to cost less than; `NO_MORE` ends it
   */
  visit(below: number, visitor: (place: Place, limit: number) => number): void {
    let limit = below;
    for (const tier of this.#tiers) {
      const { groups, positions } = tier;
      for (let i = 0; ; i++) {
        // Hundreds of positions are gone through, many of them looked at before: no function is called for those.
        const next = groups[0];
        if (next && next.least < limit && next.least <= (positions[i]?.least ?? Number.POSITIVE_INFINITY)) thinkAhead(tier, i, limit);
        const position = positions[i];
        if (!position || position.least >= limit) break;
        const { widths } = this.#request.blocks[position.block] as Block;
        position.place ??= placeAt(position, widths, this.#field, this.#request, limit);
        if (position.place) limit = visitor(position.place, limit);
        // What stands there stays, and a label is asked for its places dozens of times: nine positions of ten need no second look.
        else if (position.place === null) positions.splice(i--, 1);
      }
    }
  }

  #tier(anchors: Anchor[], positions: Positions, least: number): Tier {
    const groups = anchors.flatMap((anchor, a) =>
      this.#request.blocks.map((block, b) => ({
        least: least + block.cost + anchor.cost,
        think: () => this.#positions(anchor, b, positions, a * this.#request.blocks.length + b),
      })),
    );
    return { groups: groups.sort((a, b) => a.least - b.least), positions: [] };
  }

  #positions(anchor: Anchor, block: number, positions: Positions, group: number): Position[] {
    const { widths, cost } = this.#request.blocks[block] as Block;
    const found: Position[] = [];
    const [width, height] = [Math.max(...widths), widths.length * LABEL.line];
    const { x: left, y: top, width: across, height: down } = this.#field.bounds;
    positions(anchor, { width, height }, this.#request.reach, (x, y, align, preference) => {
      // Most of what is thought of is outside, where nothing is made for it.
      if (x < left || y < top || x + width > left + across || y + height > top + down) return;
      const rect = { x, y, width, height };
      found.push({ rect, align, block, anchor, group, least: preference + cost + anchor.cost, place: undefined });
    });
    return found;
  }
}

type Positions = (anchor: Anchor, size: BlockSize, reach: Reach, think: Think) => void;

/** Thinks of all groups that may hold a position cheaper than the one at a place of the order, or the first one, below a limit. */
function thinkAhead({ groups, positions }: Tier, at: number, limit: number): void {
  let first = positions[at]?.least ?? Number.POSITIVE_INFINITY;
  let thought = 0;
  for (let group = groups[0]; group && group.least < limit && group.least <= first; group = groups[++thought])
    for (const position of group.think()) {
      first = Math.min(first, position.least);
      positions.push(position);
    }
  if (thought === 0) return;
  groups.splice(0, thought);
  // Those of one cost keep one order, whichever group was thought of first.
  positions.sort((a, b) => a.least - b.least || a.group - b.group);
}
