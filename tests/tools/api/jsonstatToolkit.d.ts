declare module "jsonstat-toolkit" {
  /** Reads a JSON-stat answer; the package has no types of its own. */
  export default function JSONstat(body: unknown): unknown;
}
