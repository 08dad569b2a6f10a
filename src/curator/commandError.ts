/** Thrown when a command will not do what it was asked; the message says why, in words for whoever asked. */
export class Refusal extends Error {
  override readonly name = "Refusal";
}
