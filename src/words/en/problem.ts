/** Errors, for people and in problem details. Titles are constant per type. */
export const problem = {
  titles: {
    "invalid-parameter": "A parameter is not valid",
    "not-found": "There is nothing at this address",
    gone: "What stood at this address was withdrawn",
    "method-not-allowed": "This method is not allowed here",
    "internal-error": "Something went wrong here",
    "format-not-supported": "This format is not supported",
    unavailable: "What was asked for cannot be read now",
  },
  /** The page of each type. */
  types: {
    "invalid-parameter": {
      meaning:
        "The query holds a parameter that this address does not know, or one that is empty, repeated, malformed or not among what is allowed.",
      remedy:
        "Nothing was guessed and nothing was left out: no numbers were answered. Read `errors`: each entry names the parameter, says what is expected and, where that is a closed list, gives it in `allowed`.",
    },
    "not-found": {
      meaning: "The path leads nowhere, or its id names nothing that exists in the data, the release or the date that was asked for.",
      remedy:
        "`detail` names the nearest id where one is near. An observation that exists today may not exist under an older `release` or an early `as_of`. Old ids of corrected observations are answered with a redirect to their successors.",
    },
    gone: {
      meaning: "The address was valid: a release had what it names, and a later one withdrew it. It does not come back by itself.",
      remedy:
        "`reason` says why, `release` which release withdrew it, and `pinned` is the address of the last release that has it: there it stays, word for word. `/v1/changes` lists every withdrawal.",
    },
    "method-not-allowed": {
      meaning: "Everything here is read only: the address exists, and the method is not one that it answers.",
      remedy: "Use GET or HEAD; OPTIONS answers for CORS. The header Allow lists them.",
    },
    "format-not-supported": {
      meaning: "The answer exists, but not in the format that was asked for.",
      remedy: "`detail` names the format there is.",
    },
    "internal-error": {
      meaning: "The fault is ours and not the request's.",
      remedy: "Nothing was changed. Try again; if it stays, report the address.",
    },
    unavailable: {
      meaning: "The release exists but its file could not be read just now.",
      remedy: "No other numbers were put in its place. Try again in a moment.",
    },
  },
  kicker: (status: number) => `A type of problem, answered with status ${status}`,
  shape:
    "Errors are problem details as in RFC 9457, application/problem+json: type (the address of this page), title, status, detail, instance and, for parameters, errors.",
  guide: "How to use the API",
  unknown: (name: string) => `${name} is not a parameter of this address`,
  unknownWithHint: (name: string, hint: string) => `${name} is not a parameter of this address; did you mean ${hint}?`,
  repeated: (name: string) => `${name} may be given once`,
  empty: (name: string) => `${name} is empty; leave it out instead`,
  invalid: (name: string, expected: string) => `${name} must be ${expected}`,
  invalidWithHint: (name: string, expected: string, hint: string) => `${name} must be ${expected}; did you mean ${hint}?`,
  years: (from: number, to: number) => `from must not lie after to: ${from} to ${to} holds no year`,
  notFound: (noun: string, id: string) => `There is no ${noun} ${id}`,
  notFoundWithHint: (noun: string, id: string, hint: string) => `There is no ${noun} ${id}; did you mean ${hint}?`,
  gone: (noun: string, id: string, release: string, reason: string | null) =>
    `The ${noun} ${id} was withdrawn in release ${release}: ${reason ?? "nothing that it was computed from is left"}`,
  goneLast: (release: string) => `As it was in release ${release}`,
  noPage: (path: string) => `There is nothing at ${path}`,
  method: (method: string, allowed: string) => `${method} is not allowed here; allowed: ${allowed}`,
  unavailable: (release: string) =>
    `Release ${release} exists but cannot be read at the moment. Nothing else was put in its place; try again.`,
  unavailableFile: "A file that this answer is made from cannot be read at the moment. Nothing else was put in its place; try again.",
  internal: "The request could not be answered. Nothing was changed.",
  invalidRequest: "The address holds a parameter that this place does not know or cannot read.",
  missing: (name: string) => `${name} is missing`,
  address: (example: string) => `the absolute address of a chart, such as ${example}`,
  bound: "a whole number of pixels from 1 to 99999",
  onlyJson: "Only format=json is supported",
  foreign: (pattern: string) => `There is no chart at this address; charts stand at ${pattern}`,
  home: "Back to the charts",
};
