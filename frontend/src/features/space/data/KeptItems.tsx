import { formatDay, isoDay } from "@/ui/dates";

export type Kept = { label: string; reason: string; until: string };

/** What outlives an account, why, and until when. */
export function KeptItems({ kept }: { kept: readonly Kept[] }) {
  if (kept.length === 0) return <p>Rien n’est conservé.</p>;
  return (
    <ul>
      {kept.map(({ label, reason, until }) => (
        <li key={label}>
          <strong>{label}</strong>, jusqu’au <time dateTime={isoDay(until)}>{formatDay(until)}</time>. {reason}
        </li>
      ))}
    </ul>
  );
}
