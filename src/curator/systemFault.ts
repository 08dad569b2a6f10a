/** What the system says by a code, in a sentence; `%` is the file or folder. */
const SENTENCES: Readonly<Record<string, string>> = {
  ENOENT: "%: expected this file or folder to exist",
  EISDIR: "%: is a folder, expected a file",
  ENOTDIR: "%: expected a folder in its path, where a file stands",
  EACCES: "%: may not be read or written by you, expected the right to",
  EPERM: "%: may not be read or written by you, expected the right to",
  EROFS: "%: cannot be written, as its disk is for reading alone",
  EEXIST: "%: is there already, expected no file of this name",
  ENOSPC: "%: cannot be written, as the disk is full",
  ELOOP: "%: is a link that leads back to itself, expected a file",
  ENAMETOOLONG: "%: is longer than the name of a file may be",
};

/** What the system refused, in a plain sentence; null for any other error. `file` is named where the system names none. */
export function systemFault(error: unknown, file = ""): string | null {
  if (!(error instanceof Error && "code" in error)) return null;
  const path = "path" in error && typeof error.path === "string" ? error.path : file;
  const sentence = SENTENCES[String(error.code)];
  return sentence === undefined ? null : sentence.replace("%", () => (path === "" ? '""' : path));
}
