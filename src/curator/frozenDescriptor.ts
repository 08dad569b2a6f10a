import { readFileSync } from "node:fs";
import { join } from "node:path";
import { type Descriptor, readDescriptor } from "../tables/descriptor.ts";

/** The frozen descriptor of a release. Throws a DataError where it is none. */
export function frozenDescriptor(releaseFolder: string): Descriptor {
  const file = "datapackage.json";
  return readDescriptor(file, readFileSync(join(releaseFolder, file), "utf8"));
}
