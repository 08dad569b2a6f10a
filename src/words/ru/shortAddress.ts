/** Short addresses, which pictures hold. */
export const shortAddress = {
  /** A code that leads nowhere. */
  unknown: (code: string) =>
    `Ни на одной нашей картинке нет короткого адреса ${code}. Сверьте его с картинкой буква за буквой: адрес с неверной или пропущенной буквой не ведёт никуда, чтобы не привести к другому графику.`,
  /** What a picture holds in place of an address that nobody else can open. */
  local: "Локальная копия",
};
