/** What is wrong, as people read it: details are written without the full stop that ends a sentence, unless they are more than one. */
export function sentence(detail: string): string {
  return /[.?!؟]$/.test(detail) ? detail : `${detail}.`;
}
