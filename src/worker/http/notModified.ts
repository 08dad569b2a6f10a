/**
 * Policies that an answer without a body leaves as they are: it has no media type that would tell its kind, and what it repeats takes the place
 * of what the browser has kept (RFC 9111, section 3.2).
 */
export const POLICIES = ["content-security-policy", "cross-origin-resource-policy", "cross-origin-opener-policy"];

/** What headers say of a body. */
const OF_THE_BODY = ["content-type", "content-length", "content-encoding", "content-disposition", "link", "left-out", "left-out-reason"];

/** The answer to who has this one already: without its body and what is said of that, and without policies, which stay as they were kept. */
export function notModified({ headers: made }: Response): Response {
  const headers = new Headers(made);
  for (const name of [...OF_THE_BODY, ...POLICIES]) headers.delete(name);
  return new Response(null, { status: 304, headers });
}
