import type { Edition } from "../../edition/edition.ts";

/** One entry of a page's contents: where it leads, what it is called, and how many things stand there. */
export interface Entry {
  href: string;
  label: string;
  count: number;
}

interface Props {
  edition: Edition;
  label: string;
  entries: Entry[];
  inPlace?: boolean;
}

/** Contents of a long page, or a list of ways to narrow it. Entries with nothing behind them are left out. */
export function Contents({ edition, label, entries, inPlace = false }: Props) {
  const filled = entries.filter(({ count }) => count > 0);
  if (filled.length === 0) return null;
  return (
    <nav class="contents" aria-label={label} {...(inPlace ? { "data-in-place": "" } : {})}>
      <span class="quiet">{label}</span>
      <ul>
        {filled.map(({ href, label: name, count }) => (
          <li>
            <a href={href}>{name}</a> <span class="quiet">{edition.words.kit.digits(String(count))}</span>
          </li>
        ))}
      </ul>
    </nav>
  );
}
