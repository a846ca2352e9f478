import { useSyncExternalStore } from "react";

export type Scheme = "system" | "light" | "dark";

// The key that the DSFR itself uses, so that a choice made here is the one of its components.
const storageKey = "scheme";
const systemDark = () => window.matchMedia("(prefers-color-scheme: dark)");
const listeners = new Set<() => void>();

/** The choice of the person, "system" until there is one. */
export function readScheme(): Scheme {
  const chosen = document.documentElement.getAttribute("data-fr-scheme");
  return chosen === "light" || chosen === "dark" ? chosen : "system";
}

/** Applies a choice and remembers it on this device; "system" leaves nothing behind. */
export function chooseScheme(scheme: Scheme): void {
  apply(scheme);
  try {
    if (scheme === "system") window.localStorage.removeItem(storageKey);
    else window.localStorage.setItem(storageKey, scheme);
  } catch {
    // Storage can be refused (private browsing): the choice then lasts as long as the page.
  }
  listeners.forEach((notify) => notify());
}

/** To call before the first rendering: no flash of the other scheme. */
export function startTheme(): void {
  let stored: string | null = null;
  try {
    stored = window.localStorage.getItem(storageKey);
  } catch {
    // As above.
  }
  apply(stored === "light" || stored === "dark" ? stored : "system");
  systemDark().addEventListener("change", () => apply(readScheme()));
}

export function useScheme(): Scheme {
  return useSyncExternalStore((listener) => {
    listeners.add(listener);
    return () => listeners.delete(listener);
  }, readScheme);
}

function apply(scheme: Scheme): void {
  const theme = scheme === "system" ? (systemDark().matches ? "dark" : "light") : scheme;
  document.documentElement.setAttribute("data-fr-scheme", scheme);
  document.documentElement.setAttribute("data-fr-theme", theme);
}
