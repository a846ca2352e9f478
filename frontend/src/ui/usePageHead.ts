import { useEffect } from "react";

export const siteName = "Entrepreneurs d’Intérêt Général";

/**
 * The title and the description of the page. The server writes them for the
 * first page; this keeps them right on the following ones.
 */
export function usePageHead(title: string | null, description?: string | null): void {
  useEffect(() => {
    if (title === null) return;
    document.title = title === "" ? siteName : `${title} – ${siteName}`;
    setContent('meta[name="description"]', description ?? null);
    setContent('meta[property="og:title"]', document.title);
    setContent('meta[property="og:description"]', description ?? null);
    const address = window.location.origin + window.location.pathname;
    document.head.querySelector('link[rel="canonical"]')?.setAttribute("href", address);
    setContent('meta[property="og:url"]', address);
  }, [title, description]);
}

function setContent(selector: string, content: string | null): void {
  if (content !== null) document.head.querySelector(selector)?.setAttribute("content", content);
}
