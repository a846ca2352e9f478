import { formatDay, formatDayShort, formatHour, isoDay } from "@/ui/dates";

type Step = { startsAt: string; endsAt?: string | null; allDay: boolean };

/**
 * The dates of a step as one says them. The end is excluded: a jury that
 * ends on 3 July at midnight sits until the 2nd.
 */
export function stepDates({ startsAt, endsAt, allDay }: Step): string {
  if (!endsAt || endsAt === startsAt) {
    return allDay ? `Le ${formatDay(startsAt)}` : `Le ${formatDay(startsAt)} à ${formatHour(startsAt)}`;
  }
  if (!allDay) {
    if (isoDay(startsAt) === isoDay(endsAt)) {
      return `Le ${formatDay(startsAt)}, de ${formatHour(startsAt)} à ${formatHour(endsAt)}`;
    }
    return `Du ${dayBefore(startsAt, endsAt)} au ${formatDay(endsAt)} à ${formatHour(endsAt)}`;
  }
  const lastDay = new Date(new Date(endsAt).getTime() - 1).toISOString();
  if (isoDay(startsAt) === isoDay(lastDay)) return `Le ${formatDay(startsAt)}`;
  return `Du ${dayBefore(startsAt, lastDay)} au ${formatDay(lastDay)}`;
}

// The year is said once when both ends share it.
function dayBefore(start: string, end: string): string {
  return formatDayShort(start, isoDay(start).slice(0, 4) !== isoDay(end).slice(0, 4));
}
