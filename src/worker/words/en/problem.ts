/** Errors, for people and in problem details. Titles are constant per type. */
export const problem = {
  titles: {
    "invalid-parameter": "A parameter is not valid",
    "not-found": "There is nothing at this address",
    "method-not-allowed": "This method is not allowed here",
    "internal-error": "Something went wrong here",
    unavailable: "This release cannot be read now",
  },
  unknown: (name: string) => `${name} is not a parameter of this address`,
  unknownWithHint: (name: string, hint: string) => `${name} is not a parameter of this address; did you mean ${hint}?`,
  repeated: (name: string) => `${name} may be given once`,
  empty: (name: string) => `${name} is empty; leave it out instead`,
  invalid: (name: string, expected: string) => `${name} must be ${expected}`,
  invalidWithHint: (name: string, expected: string, hint: string) => `${name} must be ${expected}; did you mean ${hint}?`,
  years: (from: number, to: number) => `from must not lie after to: ${from} to ${to} holds no year`,
  notFound: (noun: string, id: string) => `There is no ${noun} ${id}`,
  notFoundWithHint: (noun: string, id: string, hint: string) => `There is no ${noun} ${id}; did you mean ${hint}?`,
  noPage: (path: string) => `There is nothing at ${path}`,
  method: (method: string, allowed: string) => `${method} is not allowed here; allowed: ${allowed}`,
  unavailable: (release: string) =>
    `Release ${release} exists but cannot be read at the moment. Nothing else was put in its place; try again.`,
  internal: "The request could not be answered. Nothing was changed.",
  invalidRequest: "The address holds a parameter that this place does not know or cannot read.",
  home: "Back to the charts",
};
