/** Pictures that wait for their turn at most, beside the one that is drawn. */
const WAITING = 3;
/** Milliseconds after which one that waits looks again. */
const LOOK_AGAIN = 20;
/** Milliseconds after which a place is given up: the platform may have ended the request that holds it. */
const LEASE = 30_000;

/** Too many pictures wait already. */
export class Busy extends Error {
  constructor() {
    super("other pictures are being drawn");
    this.name = "Busy";
  }
}

interface Place {
  until: number;
}

/** Who draws, and who waits behind. */
let line: Place[] = [];

/**
 * Draws when it is this picture's turn: one at a time in each isolate. Drawing takes the processor for a fifth of a second and cannot be
 * interrupted, so a turn begins and ends with a pause in which everybody else who asked meanwhile is answered: a page waits for one drawing
 * at most, and a picture that finds the line full is refused at once.
 *
 * @throws {Busy} when too many wait
 */
export async function inTurn<T>(draw: () => Promise<T>): Promise<T> {
  leaveExpired();
  if (line.length > WAITING) throw new Busy();
  const place = { until: Date.now() + LEASE };
  line.push(place);
  try {
    await pause(0);
    while (line[0] !== place && line.includes(place)) {
      await pause(LOOK_AGAIN);
      leaveExpired();
    }
    const drawn = await draw();
    await pause(0);
    return drawn;
  } finally {
    line = line.filter((other) => other !== place);
  }
}

function leaveExpired(): void {
  const now = Date.now();
  line = line.filter(({ until }) => until > now);
}

function pause(milliseconds: number): Promise<void> {
  return new Promise((resolve) => {
    setTimeout(resolve, milliseconds);
  });
}
