/**
 * Work that says where it may be interrupted, each `yield` such a place: the server does it in one go, a browser in several tasks, so that the
 * page answers its reader meanwhile. Either way the same comes out.
 */
export type Steps<T> = Generator<undefined, T, undefined>;

/** Does all steps at once. */
export function atOnce<T>(steps: Steps<T>): T {
  for (;;) {
    const { done, value } = steps.next();
    if (done) return value;
  }
}
