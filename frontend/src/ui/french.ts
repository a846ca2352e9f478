/** « 1 défi », « 12 défis » : French keeps the singular up to (not including) two. */
export function count(number: number, singular: string, plural = `${singular}s`): string {
  return `${formatNumber(number)}\u00a0${Math.abs(number) < 2 ? singular : plural}`;
}

const numberFormat = new Intl.NumberFormat("fr-FR");

export function formatNumber(number: number): string {
  return numberFormat.format(number);
}

const collator = new Intl.Collator("fr", { sensitivity: "base" });

/** Alphabetical order that ignores accents and case. */
export function compareText(a: string, b: string): number {
  return collator.compare(a, b);
}

/** A text without accents or case, to look for one in another. */
export function fold(text: string): string {
  return text
    .normalize("NFD")
    .replace(/\p{M}/gu, "")
    .toLowerCase();
}
