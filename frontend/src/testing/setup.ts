import "@testing-library/jest-dom/vitest";
import { cleanup } from "@testing-library/react";
import { setLink } from "@codegouvfr/react-dsfr/link";
import { Link } from "react-router";
import { afterEach } from "vitest";

setLink({ Link: Link as Parameters<typeof setLink>[0]["Link"] });
// jsdom draws nothing, hence cannot scroll.
Element.prototype.scrollIntoView = () => {};
window.scrollTo = () => {};

afterEach(cleanup);

// jsdom knows <dialog>, and not how to open it over the page.
HTMLDialogElement.prototype.showModal = function () {
  this.open = true;
  (this.querySelector<HTMLElement>("[autofocus]") ?? this.querySelector<HTMLElement>("button, input"))?.focus();
};
HTMLDialogElement.prototype.close = function () {
  this.open = false;
  this.dispatchEvent(new Event("close"));
};
