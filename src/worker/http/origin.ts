import type { Context } from "hono";

const LOCAL = /^(?:localhost|127(?:\.\d{1,3}){3}|\[::1\])$/;

/** Whether an origin is of this machine, or none at all: nobody else can open its addresses. */
export function isLocal(origin: string): boolean {
  return origin === "" || LOCAL.test(new URL(origin).hostname);
}

/** An origin whose addresses others can open; null for one of this machine. Pictures of all local copies are the same. */
export function publicOrigin(origin: string): string | null {
  return isLocal(origin) ? null : origin;
}

/**
 * Scheme and host of absolute addresses: the variable PUBLIC_ORIGIN. Without it, the request's own origin serves
 * on this machine alone, so that a forged Host header cannot name another one; elsewhere it is empty, and addresses stay relative.
 */
export function origin(c: Context): string {
  return originOf((c.env as { PUBLIC_ORIGIN?: string } | undefined)?.PUBLIC_ORIGIN, new URL(c.req.url));
}

/** The same, of the variable's value and the address that was asked for. */
export function originOf(configured: string | undefined, url: URL): string {
  if (configured) return configured;
  return LOCAL.test(url.hostname) ? url.origin : "";
}
