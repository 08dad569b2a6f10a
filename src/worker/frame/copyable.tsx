import type { Site } from "../site.ts";

/** A text to copy: selectable without a script, one press with it. */
export function Copyable({ site, label, text, id }: { site: Site; label: string; text: string; id?: string }) {
  const w = site.words.tools;
  return (
    <div class="copyable">
      <p class="label">{label}</p>
      <pre {...(id ? { id } : {})} tabindex={0}>
        {text}
      </pre>
      <button type="button" data-copy={w.copied} hidden>
        {w.copy}
      </button>
    </div>
  );
}
