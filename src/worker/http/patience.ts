/** Milliseconds that an answer waits at most for what only makes it cheaper: a cache, a count. */
const PATIENCE = 250;

/** What a helper of the platform says; `otherwise` where it throws, fails, or takes too long: without it everything is answered too. */
export async function orElse<T>(ask: () => Promise<T>, otherwise: T): Promise<T> {
  let timer: ReturnType<typeof setTimeout> | null = null;
  const late = new Promise<T>((resolve) => {
    timer = setTimeout(() => resolve(otherwise), PATIENCE);
  });
  try {
    return await Promise.race([ask(), late]);
  } catch {
    return otherwise;
  } finally {
    if (timer !== null) clearTimeout(timer);
  }
}
