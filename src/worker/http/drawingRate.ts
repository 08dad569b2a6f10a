import { orElse } from "./patience.ts";

/** The platform's count of what one reader has drawn, declared in wrangler.toml; it forgets within a minute. */
export interface RateLimiter {
  limit: (of: { key: string }) => Promise<{ success: boolean }>;
}

/** A reader has had more pictures drawn than one may. */
export class TooManyDrawings extends Error {
  constructor() {
    super("too many pictures drawn for one reader");
    this.name = "TooManyDrawings";
  }
}

/** Whether a reader is within the limit. A count that fails holds nobody up. */
export async function isWithin(limiter: RateLimiter, reader: string): Promise<boolean> {
  return (await orElse(() => limiter.limit({ key: reader }), { success: true })).success;
}
