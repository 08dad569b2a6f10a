import { rangeProblem } from "./rangeProblem.ts";

/** What readers call a noun of the API. */
const NOUNS: Record<string, string> = { observation: "figure" };

/** Errors, for people and in problem details. Titles are constant per type. */
export const problem = {
  titles: {
    "invalid-parameter": "Invalid parameter",
    "not-found": "Page not found",
    gone: "This was withdrawn",
    "method-not-allowed": "Method not allowed",
    "precondition-failed": "Condition not met",
    "range-not-satisfiable": rangeProblem.title,
    "internal-error": "Something went wrong on our side",
    "format-not-supported": "Format not supported",
    unavailable: "Temporarily unavailable",
    busy: "Busy drawing",
    "too-many-requests": "Too many pictures at once",
    "too-many-rows": "Too many rows for one answer",
  },
  /** The page of each type. */
  types: {
    "invalid-parameter": {
      meaning:
        "The query has a parameter that this address does not accept, or one that is empty, malformed, not among the allowed values, or repeated without being a list.",
      remedy:
        "Nothing was guessed, and no data was returned. See `errors`: each entry names the parameter and says what is expected. Where that is a fixed list, it is in `allowed`.",
    },
    "not-found": {
      meaning: "Nothing exists at this path, or with this id, in the data, release or date you asked for.",
      remedy:
        "`detail` suggests the nearest id if there is one. A figure that exists today may not exist under an older `release` or an early `as_of`. Old ids of corrected figures redirect to their successors.",
    },
    gone: {
      meaning: "The address was valid: a release had what it names, and a later release withdrew it. It will not come back by itself.",
      remedy:
        "`reason` says why, `release` which release withdrew it, and `pinned` is the address in the last release that has it. It stays there, word for word. `/v1/changes` lists every withdrawal.",
    },
    "method-not-allowed": {
      meaning: "Everything here is read-only. The address exists but does not accept this method.",
      remedy: "Use GET or HEAD, or OPTIONS for CORS. See the Allow header.",
    },
    "precondition-failed": {
      meaning:
        "You asked for the answer only if its tag is one that If-Match names. Tags here are weak and If-Match compares only strong ones, so none ever matches.",
      remedy:
        "Leave If-Match out, or send `*`, which matches whatever exists. To learn whether something changed, send the tag as If-None-Match: you get a 304 until it does.",
    },
    "range-not-satisfiable": {
      meaning: "You asked for a part of a file that begins behind its last byte, or is empty.",
      remedy: "`detail` and the Content-Range header say how many bytes the file has. Leave Range out to get all of it.",
    },
    "format-not-supported": {
      meaning: "The data exist, but not in the format you asked for.",
      remedy: "`detail` names the format you can have.",
    },
    "internal-error": {
      meaning: "The fault is ours, not your request's.",
      remedy: "Nothing was changed. Try again. If it persists, please report the address.",
    },
    unavailable: {
      meaning: "The release exists but its file could not be read just now.",
      remedy: "No other data was substituted. Try again in a moment.",
    },
    busy: {
      meaning: "PNG files that were not drawn beforehand are drawn one at a time, and several others were already waiting.",
      remedy: "Try again after the seconds in Retry-After. The same picture as SVG is there at once, and so is every page.",
    },
    "too-many-requests": {
      meaning: "You asked for more PNG files to be drawn within a minute than one reader may.",
      remedy: "Try again after the seconds in Retry-After. The same pictures as SVG, all pages and all data have no such limit.",
    },
    "too-many-rows": {
      meaning: "The address is valid, but its answer needs more rows than can be read for one request.",
      remedy:
        "Asking again does not help. Ask for less: for one series, one chart or one number. All rows together are in the packages of the releases, under `/v1/releases`.",
    },
  },
  kicker: (status: number) => `Error type · HTTP ${status}`,
  shape:
    "Errors are problem details as in RFC 9457, application/problem+json: type (the address of this page), title, status, detail, instance and, for parameters, errors.",
  guide: "How to use the API",
  unnamed: "The query has a parameter without a name",
  unknown: (name: string) => `${name} is not a parameter of this address`,
  unknownWithHint: (name: string, hint: string) => `${name} is not a parameter of this address. Did you mean ${hint}?`,
  repeated: (name: string) => `${name} may appear only once`,
  empty: (name: string) => `${name} is empty; leave it out instead`,
  invalid: (name: string, expected: string) => `${name} must be ${expected}`,
  invalidWithHint: (name: string, expected: string, hint: string) => `${name} must be ${expected}. Did you mean ${hint}?`,
  given: (value: string) => `The address has “${value}” instead.`,
  years: (from: number, to: number) => `from is later than to: there are no years from ${from} to ${to}`,
  /** A parameter that changes no number of this chart, and the charts that it changes. */
  noEffect: (name: string, charts: readonly string[]) =>
    `${name} changes nothing here. It is for ${charts.map((id) => `/charts/${id}`).join(", ")}`,
  notFound: (noun: string, id: string) => `There is no ${NOUNS[noun] ?? noun} “${id}”`,
  notYet: (noun: string, id: string, release: string) =>
    `Release ${release} has no ${NOUNS[noun] ?? noun} “${id}” yet. Later releases have it`,
  newest: "Open it in the newest release",
  notByDate: (noun: string, id: string, day: string) =>
    `There is no ${NOUNS[noun] ?? noun} “${id}” in what was certainly published by ${day}`,
  withoutDate: "Open it without the date",
  notFoundWithHint: (noun: string, id: string, hint: string) => `There is no ${NOUNS[noun] ?? noun} “${id}”. Did you mean ${hint}?`,
  gone: (noun: string, id: string, release: string, reason: string | null) =>
    `The ${NOUNS[noun] ?? noun} ${id} was withdrawn in release ${release}: ${reason ?? "nothing it was calculated from is left"}`,
  goneLast: (release: string) => `As it was in release ${release}`,
  noPage: (path: string) => `We cannot find ${path}`,
  method: (method: string, allowed: string) => `${method} is not allowed here. Allowed: ${allowed}`,
  unmatched: "If-Match matches no tag of this answer, as its tag is weak. Leave it out, send *, or send the tag as If-None-Match.",
  unavailable: (release: string) =>
    `Release ${release} exists but cannot be read at the moment. No other data was substituted. Please try again.`,
  unavailableRenderer: "PNG files cannot be drawn at the moment. The same picture as SVG is there, and so is every page. Please try again.",
  unavailableFile: "A file behind this answer cannot be read at the moment. No other data was substituted. Please try again.",
  tooManyRows:
    "This answer needs more rows than can be read for one request. Please ask for less: for one series, one chart or one number. All rows together are in the packages of the releases, under /v1/releases.",
  busy: "Other pictures are being drawn. Please try again in a few seconds, or ask for the SVG file.",
  tooMany: "You asked for many pictures within a minute. Please try again in a minute, or ask for the SVG files.",
  internal: "We could not answer this request. Nothing was changed.",
  missing: (name: string) => `${name} is missing`,
  address: (example: string) => `the absolute address of a chart, such as ${example}`,
  bound: "a whole number of pixels from 1 to 99999",
  onlyJson: "Only format=json is supported",
  foreign: (pattern: string) => `There is no chart at this address. Charts are at ${pattern}`,
  home: "Go to the dashboard",
};
