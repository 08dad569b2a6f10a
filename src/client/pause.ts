/** Lets the page paint and answer its reader before the next piece of work. */
export function pause(): Promise<void> {
  return new Promise((done) => setTimeout(done));
}
