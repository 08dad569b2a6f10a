/** A text for HTML or XML, between tags or within a quoted attribute. */
export function escapeMarkup(text: string): string {
  return text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;").replaceAll('"', "&quot;");
}

/** A text for XML 1.0: escaped, and without the control characters that XML 1.0 cannot hold at all. */
export function escapeXml(text: string): string {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: these are the ones
  return escapeMarkup(text.replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f]/g, ""));
}

/**
 * A text for XML with numbered character references (`&#38;`): picture files have had them since the first release and keep their bytes.
 */
export function escapeNumbered(text: string): string {
  return text.replace(/[&<>"']/g, (sign) => `&#${sign.charCodeAt(0)};`);
}
