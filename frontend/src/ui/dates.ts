/**
 * Everything is shown at the hour of Paris, whatever the browser's zone: a
 * deadline or a webinar happens there.
 */
const zone = "Europe/Paris";

const day = new Intl.DateTimeFormat("fr-FR", { timeZone: zone, day: "numeric", month: "long", year: "numeric" });
const weekday = new Intl.DateTimeFormat("fr-FR", {
  timeZone: zone,
  weekday: "long",
  day: "numeric",
  month: "long",
  year: "numeric",
});
const numbers = new Intl.DateTimeFormat("fr-FR", {
  timeZone: zone,
  year: "numeric",
  month: "2-digit",
  day: "2-digit",
  hour: "2-digit",
  minute: "2-digit",
  hourCycle: "h23",
});

/** « 12 mai 2020 », « 1er juillet 2020 ». */
export function formatDay(time: string): string {
  return withFirst(day.format(instant(time)));
}

/** « mardi 12 mai 2020 ». */
export function formatWeekday(time: string): string {
  return withFirst(weekday.format(instant(time)));
}

/** « 18 h 30 », « 23 h » with spaces that do not break. */
export function formatHour(time: string): string {
  const { hour, minute } = parisParts(time);
  return minute === "00" ? `${Number(hour)}\u00a0h` : `${Number(hour)}\u00a0h\u00a0${minute}`;
}

/** « mardi 12 mai 2020 à 18 h 30 ». */
export function formatMoment(time: string): string {
  return `${formatWeekday(time)} à ${formatHour(time)}`;
}

/** « mardi 12 mai 2020, de 18 h 30 à 19 h 30 ». */
export function formatSession(startsAt: string, endsAt: string): string {
  return `${formatWeekday(startsAt)}, de ${formatHour(startsAt)} à ${formatHour(endsAt)}`;
}

/** The value of a <time dateTime> for the civil day in Paris. */
export function isoDay(time: string): string {
  const { year, month, day: dayOfMonth } = parisParts(time);
  return `${year}-${month}-${dayOfMonth}`;
}

/** « 30 juin », « 1er juillet » : for a range whose end gives the year. */
export function formatDayShort(time: string, withYear: boolean): string {
  const text = formatDay(time);
  return withYear ? text : text.replace(/ \d{4}$/, "");
}

function parisParts(time: string): Record<string, string> {
  return Object.fromEntries(numbers.formatToParts(instant(time)).map(({ type, value }) => [type, value]));
}

// A bare date (the Date scalar) is a civil day: noon keeps it the same day in Paris.
function instant(time: string): Date {
  return new Date(/^\d{4}-\d{2}-\d{2}$/.test(time) ? `${time}T12:00:00Z` : time);
}

function withFirst(text: string): string {
  return text.replace(/(^|\s)1 /, "$11er ");
}
