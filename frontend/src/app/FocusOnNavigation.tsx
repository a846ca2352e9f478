import { useEffect, useRef } from "react";
import { useLocation } from "react-router";

/**
 * A new page moves the focus to its h1, as loading a document would; a page
 * that is still loading has none, and <main> keeps the place for it (see
 * ui/PageTitle). A change of filters is the same page: the focus stays.
 */
export function FocusOnNavigation() {
  const { pathname } = useLocation();
  const previous = useRef(pathname);
  useEffect(() => {
    if (previous.current === pathname) return;
    previous.current = pathname;
    const main = document.getElementById("contenu");
    const target = main?.querySelector<HTMLElement>("h1") ?? main;
    target?.focus({ preventScroll: true });
  }, [pathname]);
  return null;
}
