/** What is written without the full stop that ends a sentence, with it; more than one sentence, and what asks, ends by itself. */
export function sentence(detail: string): string {
  return /[.?!؟]$/.test(detail) ? detail : `${detail}.`;
}
