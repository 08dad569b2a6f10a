import type { Build, Files } from "../application.ts";

/**
 * Reads something of the build once in each isolate. What is kept is what was read and never the reading: a reading belongs to the
 * request that began it, so one that fails, or whose reader hangs up, must not be what all others wait for.
 *
 * @param read reads it; what it throws is thrown, and the next request reads again
 */
export function readOnce<T>(read: (build: Build, files: Files) => Promise<T>): (build: Build, files: Files) => Promise<T> {
  const known = new WeakMap<Build, { value: T }>();
  return async (build, files) => {
    const kept = known.get(build) ?? { value: await read(build, files) };
    known.set(build, kept);
    return kept.value;
  };
}
